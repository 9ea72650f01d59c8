import { formatDay } from '#shared/calendar/day'
import { compareFields, type FieldRule } from '#shared/export/import-diff/compare-fields'
import { compareLists } from '#shared/export/import-diff/compare-lists'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import { withFields, withoutRecord, withRecord } from '#shared/export/import-diff/edit-records'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** What a document says differently about the journal: new entries, and each field of those that differ. */
export function compareReflections(here: PlanBundle, inFile: PlanBundle): ImportChange[] {
  const { both, added, missing } = compareLists(here.reflections, inFile.reflections, idOf)
  const own = [...(inFile.plan.prompts ?? []), ...(here.plan.prompts ?? [])]
  const questionOf = (prompt: string) => promptText(prompt, own)
  return [
    ...added.map((entry) => additionOf(entry, questionOf)),
    ...both.flatMap((pair) => fieldsOf(pair.here, pair.inFile, questionOf)),
    ...missing.map((entry) => removalOf(entry, questionOf)),
  ]
}

type QuestionOf = (prompt: string) => string

function additionOf(entry: Reflection, questionOf: QuestionOf): ImportChange {
  return {
    // not translated: an id
    id: `reflection ${entry.id} add`,
    kind: 'add',
    place: { kind: 'day', day: entry.date },
    text: translate('Add {record}', { record: nameOf(entry) }),
    lines: diffLines('', wordsOf(entry, questionOf)),
    isProposed: true,
    apply: (bundle) => ({ ...bundle, reflections: withRecord(bundle.reflections, entry, idOf) }),
  }
}

function removalOf(entry: Reflection, questionOf: QuestionOf): ImportChange {
  return {
    // not translated: an id
    id: `reflection ${entry.id} remove`,
    kind: 'remove',
    place: { kind: 'day', day: entry.date },
    text:
      entry.title === ''
        ? translate('Remove {record}', { record: nameOf(entry) })
        : translate('Remove {record} of {day}', {
            record: nameOf(entry),
            day: formatDay(entry.date),
          }),
    lines: diffLines(wordsOf(entry, questionOf), ''),
    isProposed: false,
    apply: (bundle) => ({
      ...bundle,
      reflections: withoutRecord(bundle.reflections, entry.id, idOf),
    }),
  }
}

function fieldsOf(here: Reflection, inFile: Reflection, questionOf: QuestionOf): ImportChange[] {
  const place = { kind: 'day', day: here.date } as const
  const change = (name: string, fields: (entry: Reflection) => Partial<Reflection>) => ({
    // not translated: an id
    id: `reflection ${here.id} ${name}`,
    kind: 'change' as const,
    place,
    apply: (bundle: PlanBundle) => ({
      ...bundle,
      reflections: withFields(bundle.reflections, here.id, fields),
    }),
  })
  const prompts = [...new Set([...Object.keys(here.answers), ...Object.keys(inFile.answers)])]
  return [
    ...compareFields(here, inFile, rules).map(({ field, ...difference }) => ({
      ...change(field, () => ({ [field]: inFile[field as keyof Reflection] })),
      ...difference,
    })),
    ...compareFields(
      here,
      inFile,
      prompts.map((prompt) => answerRule(prompt, questionOf)),
    ).map(({ field, ...difference }) => ({
      // not translated: an id
      ...change(`answer ${field}`, ({ answers }) => ({
        answers: withAnswer(answers, field, inFile.answers[field]),
      })),
      ...difference,
    })),
  ]
}

const rules: readonly FieldRule<Reflection>[] = [
  {
    field: 'date',
    read: ({ date }) => date,
    describe: (before, after) =>
      translate('Move {entry} to {day}', { entry: nameOf(before), day: formatDay(after.date) }),
  },
  ...reflectionFields.map((field): FieldRule<Reflection> => {
    const say = (entry: Reflection) => describeFieldValue(field, entry) || translate('nothing')
    return {
      field: field.id,
      read: (entry) => entry[field.id],
      isLong: field.kind === 'markdown',
      describe: (before, after) =>
        field.kind === 'markdown'
          ? translate('Words of {entry}', { entry: nameOf(after) })
          : field.kind === 'line'
            ? translate('Call {entry} {name}', { entry: nameOf(before), name: nameOf(after) })
            : translate('{answer} instead of {before} in {entry}', {
                answer: capital(say(after)),
                before: say(before),
                entry: nameOf(after),
              }),
    }
  }),
]

function answerRule(prompt: string, questionOf: QuestionOf): FieldRule<Reflection> {
  return {
    field: prompt,
    read: ({ answers }) => answers[prompt] ?? '',
    describe: (_, after) =>
      translate('Answer to “{question}” in {entry}', {
        question: questionOf(prompt),
        entry: nameOf(after),
      }),
    isLong: true,
  }
}

function withAnswer(
  answers: Reflection['answers'],
  prompt: string,
  answer: string | undefined,
): Reflection['answers'] {
  const others = Object.entries(answers).filter(([key]) => key !== prompt)
  return Object.fromEntries(answer === undefined ? others : [...others, [prompt, answer]])
}

function wordsOf({ text, answers, tags }: Reflection, questionOf: QuestionOf): string {
  return [
    ...(tags.length === 0 ? [] : [translate('Tags: {tags}', { tags: tags.join(', ') })]),
    text,
    ...Object.entries(answers).flatMap(([prompt, answer]) => [questionOf(prompt), answer]),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function nameOf({ title, date }: Reflection): string {
  return title === ''
    ? translate('the entry of {day}', { day: formatDay(date) })
    : translate('“{title}”', { title })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function idOf({ id }: Reflection): string {
  return id
}
