import type { Catalogue } from '#shared/language/catalogue'

/** The screen Settings. */
export const settings = {
  'Language and dates': 'Sprache und Datum',
  'Match system': 'Wie im System',
  Language: 'Sprache (Language)',
  'Files you export as Markdown or CSV stay in English, so that they can be read back':
    'Dateien als Markdown oder CSV bleiben englisch, damit sie wieder gelesen werden können',
  Dates: 'Datum',
  'A week starts on': 'Die Woche beginnt am',
  Clock: 'Uhrzeit',
} as const satisfies Catalogue
