import type { Catalogue } from '#shared/language/catalogue'

/** The controls without words of the product. */
export const controls = {
  'Write a time, such as {time}.': 'Schreibe eine Uhrzeit, etwa {time}.',
  'Write a number, such as {number}.': 'Schreibe eine Zahl, etwa {number}.',
  'Pick from a calendar: {label}': 'Aus einem Kalender wählen: {label}',
  chosen: 'gewählt',
  '{word}, {value} of {max}': '{word}, {value} von {max}',
  'Write minutes, such as 45 or 1 h 15.': 'Schreibe Minuten, etwa 45 oder 1 h 15.',
  'There are 12 months.': 'Es gibt 12 Monate.',
  '{month} has {days}\u00a0days.': '{month} hat {days}\u00a0Tage.',
  '{what} could not be stored. {reason}': '{what}: Das ließ sich nicht speichern. {reason}',
  'Clear the search': 'Suche leeren',
  'Less: {label}': 'Weniger: {label}',
  'More: {label}': 'Mehr: {label}',
  Dismiss: 'Ausblenden',
  'Write a day, such as 7 Dec, tomorrow or Fri.':
    'Schreibe einen Tag, etwa 7. Dez, morgen oder Fr.',
  '{day} is the first day you can choose.': '{day} ist der erste Tag, den du wählen kannst.',
  '{day} is the last day you can choose.': '{day} ist der letzte Tag, den du wählen kannst.',
  '{day} cannot be chosen.': '{day} lässt sich nicht wählen.',
  'Between {least} and {most}.': 'Zwischen {least} und {most}.',
  '“{label}” did not work this time.': '„{label}“ hat diesmal nicht geklappt.',
  'Minutes in a usual week': 'Minuten in einer üblichen Woche',
  '{minutes} a week. Drag a weight or type.': '{minutes} pro Woche. Ziehe ein Gewicht oder tippe.',
  '{day}, minutes': '{day}, Minuten',
} as const satisfies Catalogue
