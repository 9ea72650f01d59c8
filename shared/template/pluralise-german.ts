/**
 * The plural of a German noun by its ending. German has no rule for the rest, so a draft carries the plural itself
 * where this one is wrong.
 *
 * @param noun in the singular
 * @example pluraliseGerman('Pflanze') // 'Pflanzen'
 * @example pluraliseGerman('Foto') // 'Fotos'
 */
export function pluraliseGerman(noun: string): string {
  return noun + (endings.find(([ending]) => ending.test(noun))?.[1] ?? 'e')
}

/** The first that fits. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/in$/i, 'nen'],
  [/(?:ung|heit|keit|schaft|ion|tät|ik)$/i, 'en'],
  [/(?:chen|lein|el|er|en)$/i, ''],
  [/e$/i, 'n'],
  [/[aiouy]$/i, 's'],
]
