import { type Day, formatDay } from '#shared/calendar/day'
import { compareFields, type FieldRule } from '#shared/export/import-diff/compare-fields'
import { compareLists } from '#shared/export/import-diff/compare-lists'
import { withoutRecord, withRecord } from '#shared/export/import-diff/edit-records'
import type { ImportChange, ImportPlace } from '#shared/export/import-diff/import-change'
import type { DiffLine } from '#shared/export/import-diff/diff-lines'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** How the records of a list of a plan are compared and told. */
export interface RecordKind<Item> {
  readonly name: string
  readonly keyOf: (item: Item) => string
  readonly placeOf: (item: Item) => ImportPlace
  /** Such as `60 min on “Create the table”`. */
  readonly describe: (item: Item) => string
  readonly rules: readonly FieldRule<Item>[]
  readonly listOf: (bundle: PlanBundle) => readonly Item[]
  readonly withList: (bundle: PlanBundle, items: readonly Item[], today: Day) => PlanBundle
  readonly linesOf?: (item: Item) => readonly DiffLine[]
}

/** What a document says differently about one list of records: added, changed and missing ones. */
export function compareRecords<Item>(
  kind: RecordKind<Item>,
  here: PlanBundle,
  inFile: PlanBundle,
): ImportChange[] {
  const { keyOf, placeOf, describe, listOf, withList } = kind
  const { both, added, missing } = compareLists(listOf(here), listOf(inFile), keyOf)
  const put = (item: Item) => (bundle: PlanBundle, today: Day) =>
    withList(bundle, withRecord(listOf(bundle), item, keyOf), today)
  return [
    ...added.map((item): ImportChange => ({
      // not translated: an id
      id: `${kind.name} ${keyOf(item)} add`,
      kind: 'add',
      place: placeOf(item),
      text: translate('Add {record}', { record: describe(item) }),
      lines: kind.linesOf?.(item) ?? [],
      isProposed: true,
      apply: put(item),
    })),
    ...both.flatMap((pair) =>
      compareFields(pair.here, pair.inFile, kind.rules).map(
        ({ field, ...difference }): ImportChange => ({
          ...difference,
          id: `${kind.name} ${keyOf(pair.here)} ${field}`,
          kind: 'change',
          place: placeOf(pair.here),
          apply: (bundle, today) => {
            const current = listOf(bundle).find((item) => keyOf(item) === keyOf(pair.here))
            if (current === undefined) return bundle
            return put({ ...current, [field]: pair.inFile[field as keyof Item] })(bundle, today)
          },
        }),
      ),
    ),
    ...missing.map((item): ImportChange => ({
      // not translated: an id
      id: `${kind.name} ${keyOf(item)} remove`,
      kind: 'remove',
      place: placeOf(item),
      text: translate('Remove {record}', { record: `${describe(item)}${dayOf(placeOf(item))}` }),
      lines: [],
      isProposed: false,
      apply: (bundle, today) =>
        withList(bundle, withoutRecord(listOf(bundle), keyOf(item), keyOf), today),
    })),
  ]
}

/** What is removed does not stand below its day. */
function dayOf(place: ImportPlace): string {
  return place.kind === 'day' ? `, ${formatDay(place.day)}` : ''
}
