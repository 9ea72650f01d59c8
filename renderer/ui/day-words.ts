import type { Language } from '#shared/language/languages'

/** The words for days of a language, in small letters. */
export interface DayWords {
  /** Days from today. */
  readonly named: ReadonlyMap<string, number>
  /** What may stand before a day, such as "on". */
  readonly lead: RegExp
  /** Has the groups `count`, `weeks` for weeks rather than days, and `ago`. */
  readonly distance: RegExp
  readonly counts: ReadonlyMap<string, number>
  /** Words before a weekday. */
  readonly which: ReadonlyMap<string, Which>
  /** Sunday first; fewer letters are enough, but no fewer than `fewestLetters`. */
  readonly weekdays: readonly string[]
  readonly fewestLetters: number
  /** January first, each in every spelling. */
  readonly months: readonly (readonly string[])[]
}

/** Of this week, of the one after it, or the one just gone. */
type Which = 'this' | 'next' | 'last'

const english: DayWords = {
  named: new Map([
    ['today', 0],
    ['now', 0],
    ['tomorrow', 1],
    ['tmr', 1],
    ['day after tomorrow', 2],
    ['next week', 7],
    ['yesterday', -1],
  ]),
  lead: /^on /,
  distance:
    /^(?:in )?(?<count>an?|one|two|three|four|\d{1,3}) (?:days?|(?<weeks>weeks?))(?<ago> ago)?$/,
  counts: new Map([
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
  ]),
  which: new Map<string, Which>([
    ['this', 'this'],
    ['next', 'next'],
    ['last', 'last'],
  ]),
  // not translated: what is read
  weekdays: words('sunday monday tuesday wednesday thursday friday saturday'),
  fewestLetters: 3,
  months: spellings(
    // not translated: what is read
    'january february march april may june july august september october november december',
  ),
}

const german: DayWords = {
  named: new Map([
    ['heute', 0],
    ['jetzt', 0],
    ['morgen', 1],
    ['übermorgen', 2],
    ['uebermorgen', 2],
    ['nächste woche', 7],
    ['naechste woche', 7],
    ['gestern', -1],
    ['vorgestern', -2],
  ]),
  lead: /^(?:am|den) /,
  distance:
    /^(?:in |(?<ago>vor ))?(?<count>ein|eine|einem|einer|zwei|drei|vier|\d{1,3}) (?:tag(?:en?)?|(?<weeks>wochen?))$/,
  counts: new Map([
    ['ein', 1],
    ['eine', 1],
    ['einem', 1],
    ['einer', 1],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
  ]),
  which: new Map<string, Which>([
    ...inflected('this', 'diese', 'kommende'),
    ...inflected('next', 'nächste', 'naechste'),
    ...inflected('last', 'letzte', 'vergangene'),
  ]),
  // not translated: what is read
  weekdays: words('sonntag montag dienstag mittwoch donnerstag freitag samstag'),
  fewestLetters: 2,
  months: spellings(
    // not translated: what is read
    'januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember',
  ),
}

const all: Readonly<Record<Language, DayWords>> = { en: english, de: german }

/** The words that are understood in a language: its own, then the English ones, which the examples once were in. */
export function dayWordsOf(language: Language): readonly DayWords[] {
  return language === 'en' ? [english] : [all[language], english]
}

/** Where a weekday or a month begins with the given letters; -1 for too few of them or none. */
export function indexByStart(
  names: readonly (string | readonly string[])[],
  start: string,
  fewestLetters = 3,
): number {
  if (start.length < fewestLetters) return -1
  return names.findIndex((name) => [name].flat().some((spelling) => spelling.startsWith(start)))
}

function words(list: string): readonly string[] {
  return list.split(' ')
}

function spellings(list: string): readonly (readonly string[])[] {
  return words(list).map((spelled) => spelled.split('/'))
}

/** The endings a German word has before a weekday. */
function inflected(which: Which, ...stems: readonly string[]): [string, Which][] {
  return stems.flatMap((stem) =>
    ['', 'n', 'r', 's'].map((ending): [string, Which] => [stem + ending, which]),
  )
}
