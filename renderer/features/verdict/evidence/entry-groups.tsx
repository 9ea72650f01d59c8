import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Side } from '#shared/model/step'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import { otherSide, sideWords } from '#shared/verdict/evidence/side-words'
import { EntryList, type ReadEntry } from './entry-list'

interface EntryGroupsProps {
  readonly item: EvidenceItem
  readonly bundle: PlanBundle
  readonly onRead: ReadEntry
}

/** The entries behind a piece of evidence: those for where it points, those against, and the rest. */
export function EntryGroups({ item, bundle, onRead }: EntryGroupsProps) {
  return groupsOf(item).map(({ title, speaksFor }) => {
    const entries = item.entries.filter((entry) => entry.speaksFor === speaksFor)
    return <EntryList key={title} title={title} entries={entries} bundle={bundle} onRead={onRead} />
  })
}

interface Group {
  readonly title: string
  readonly speaksFor: Side | null
}

function groupsOf({ direction, entries }: EvidenceItem): readonly Group[] {
  const neither = { title: translate('For neither side'), speaksFor: null }
  if (entries.every(({ speaksFor }) => speaksFor === null))
    return [{ ...neither, title: translate('So far') }]
  if (direction === 'balanced' || direction === 'none') {
    return [groupFor('backend'), groupFor('full-stack'), neither]
  }
  return [groupFor(direction), groupAgainst(otherSide(direction)), neither]
}

function groupFor(side: Side): Group {
  return { title: translate('For {side}', { side: sideWords[side] }), speaksFor: side }
}

/** What speaks against the evidence, and so for the other side. */
function groupAgainst(side: Side): Group {
  return { title: translate('Against, for {side}', { side: sideWords[side] }), speaksFor: side }
}
