import type { ListItem, RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import type { EvidenceEntry, EvidenceItem } from '#shared/verdict/evidence/evidence'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { StepSaidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { strengthWord } from '#shared/verdict/evidence/strength-word'
import type { RecordedEvidence } from '#shared/verdict/group-evidence'

/** Evidence and counter-evidence, each item with the dated entries it was read from. */
export function evidenceSections(groups: readonly RecordedEvidence[]): RootContent[] {
  return groups.flatMap(({ title, items, none }) => [
    heading(3, title),
    items.length === 0 ? paragraph(none) : list(items.map(evidenceItem)),
  ])
}

/** The rating of each step beside its days, each with the entries it was read from. */
export function saidAndLivedSection(steps: readonly StepSaidAndLived[]): RootContent[] {
  const items = steps.map(({ step, text, entries }) =>
    item(
      paragraph(`${translate('Step {step}, {title}', { step, title: stepTitle(step) })}: ${text}`),
      ...(entries.length === 0
        ? []
        : [list(entries.map((entry) => item(paragraph(`${entry.date}: ${entry.text}`))))]),
    ),
  )
  return [heading(3, translate('Said and lived')), list(items)]
}

function evidenceItem({ title, strength, fact, reading, entries }: EvidenceItem): ListItem {
  const name = strength === 'none' ? title : `${title} (${strengthWord(strength)})`
  return item(paragraph(`${name}: ${fact} ${reading}`), list(entries.map(evidenceEntry)))
}

function evidenceEntry({ date, text, speaksFor }: EvidenceEntry): ListItem {
  const side =
    speaksFor === null
      ? translate('for neither side')
      : translate('for {side}', { side: sideWords[speaksFor] })
  return item(paragraph(`${date}, ${side}: ${text}`))
}
