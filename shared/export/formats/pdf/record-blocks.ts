import type { PrintedBlock } from '#shared/export/formats/pdf/printed-document'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { sideWords } from '#shared/verdict/evidence/side-words'
import { strengthWord } from '#shared/verdict/evidence/strength-word'
import type { RecordedEvidence } from '#shared/verdict/group-evidence'
import type { RecordedStep } from '#shared/verdict/record-ratings'

/** A step with every rating it got; the last one counts. */
export function recordRatingBlocks({ step, ratings }: RecordedStep): PrintedBlock[] {
  return [
    { kind: 'heading', level: 3, step, text: `${step}. ${stepTitle(step)}` },
    ratings.length === 0
      ? { kind: 'paragraph', text: translate('Not rated.') }
      : {
          kind: 'entries',
          entries: ratings.map(({ date, value, note }, index) => ({
            day: date,
            word: index === ratings.length - 1 ? translate('counts') : translate('earlier'),
            text:
              note.trim() === ''
                ? translate('{value} of 5', { value })
                : translate('{value} of 5: “{note}”', { value, note: note.trim() }),
          })),
        },
  ]
}

/** Evidence that points one way, each piece with its rule and its entries. */
export function recordEvidenceBlocks({ title, items, none }: RecordedEvidence): PrintedBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    ...(items.length === 0 ? [{ kind: 'paragraph' as const, text: none }] : []),
    ...items.flatMap(({ title: name, strength, fact, reading, entries }): PrintedBlock[] => [
      {
        kind: 'heading',
        level: 3,
        text: strength === 'none' ? name : `${name}, ${strengthWord(strength)}`,
      },
      { kind: 'paragraph', text: fact },
      { kind: 'paragraph', tone: 'soft', text: reading },
      {
        kind: 'entries',
        entries: entries.map(({ date, text, speaksFor }) => ({
          day: date,
          word:
            speaksFor === null
              ? translate('for neither')
              : translate('for {side}', { side: sideWords[speaksFor] }),
          text,
        })),
      },
    ]),
  ]
}
