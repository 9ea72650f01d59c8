import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Posting } from '#shared/model/posting'
import { analysePosting } from '#shared/postings/analyse-posting'
import { postingLeanWords } from '#shared/postings/posting-words'
import type { EvidenceEntry, EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { quote } from '#shared/verdict/evidence/reflection-entry'
import { weighCounts } from '#shared/verdict/evidence/weigh-counts'

/** Which side the kept postings ask for: the market one looked at, never one's own lean. */
export const postings: EvidenceKind<'postings'> = {
  id: 'postings',
  get title() {
    return translate('Postings you kept')
  },
  get reading() {
    return translate(
      'A posting speaks for the side whose work it asks for. It says what is asked for, never what you enjoy.',
    )
  },
  derive,
}

function derive(bundle: PlanBundle): Finding {
  const entries = bundle.postings.map(entryOf)
  const [backend, fullStack] = [countOf(entries, 'backend'), countOf(entries, 'full-stack')]
  if (backend + fullStack < fewestEntries) {
    return tooLittle(
      translate(
        'Postings that ask for one side: {postings} so far; from three on this can say something about the market.',
        { postings: countOrNone(backend + fullStack) },
      ),
      entries.length,
      () => entries,
    )
  }
  const weight = weighCounts(backend, fullStack, entries.length)
  return {
    ...weight,
    figure:
      weight.direction === 'balanced'
        ? ''
        : translate('{count} of {all}', {
            count: Math.max(backend, fullStack),
            all: entries.length,
          }),
    fact: translate(
      'Postings that ask for backend work: {backend} of {all}; for full-stack work: {fullStack}. That is the market you looked at, not what you enjoyed.',
      { backend, all: entries.length, fullStack },
    ),
    count: entries.length,
    entries: () => entries,
  }
}

function entryOf(posting: Posting): EvidenceEntry {
  const { lean } = analysePosting(posting.text)
  return {
    kind: 'posting',
    id: posting.id,
    date: posting.date,
    text: quote(postingLeanWords[lean], posting.title),
    speaksFor: lean === 'backend' || lean === 'full-stack' ? lean : null,
  }
}

function countOf(entries: readonly EvidenceEntry[], side: EvidenceEntry['speaksFor']): number {
  return entries.filter(({ speaksFor }) => speaksFor === side).length
}
