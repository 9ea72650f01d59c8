import type { Catalogue } from '#shared/language/catalogue'

/** What the schedule says: days, conflicts, remedies and moves. */
export const planning = {
  '{count} minutes planned': { one: '{count} Minute geplant', other: '{count} Minuten geplant' },
  '{count} minutes logged': { one: '{count} Minute erfasst', other: '{count} Minuten erfasst' },
  'day off': 'freier Tag',
  'before the plan': 'vor dem Plan',
  'after the plan': 'nach dem Plan',
  'today, no session': 'heute, keine Sitzung',
  'no session': 'keine Sitzung',
  '{count} logs of minutes': { one: '{count} Minuteneintrag', other: '{count} Minuteneinträge' },
  'Leave out “{title}”': '„{title}“ weglassen',
  'Copy of {title}': 'Kopie von {title}',
  '{count} tasks are still open.': {
    one: '{count} Aufgabe ist noch offen.',
    other: '{count} Aufgaben sind noch offen.',
  },
  '{count} days missed,': {
    one: '{count} Tag liegen geblieben,',
    other: '{count} Tage liegen geblieben,',
  },
  '{minutes} open.': '{minutes} offen.',
  '{minutes} are open': '{minutes} sind offen',
  'from {count} days.': { one: 'von {count} Tag.', other: 'von {count} Tagen.' },
  '“{title}” ({minutes}) needs a new day.': '„{title}“ ({minutes}) braucht einen neuen Tag.',
  '{count} tasks ({minutes}) need a new day.': {
    one: '{count} Aufgabe ({minutes}) braucht einen neuen Tag.',
    other: '{count} Aufgaben ({minutes}) brauchen einen neuen Tag.',
  },
  '{day} had no session.': '{day} gab es keine Sitzung.',
  '{day} left it open.': '{day} blieb es offen.',
  '{count} hours': { one: '{count} Stunde', other: '{count} Stunden' },
  '{count} seconds': { one: '{count} Sekunde', other: '{count} Sekunden' },
  'No time left': 'Keine Zeit mehr',
  '{time} over': '{time} darüber',
  '{time} left': 'noch {time}',
  'You meant to write at {time} today.': 'Du wolltest heute um {time} schreiben.',
  'You meant to write at {time} yesterday.': 'Du wolltest gestern um {time} schreiben.',
  'You meant to write at {time} on {day}.': 'Du wolltest am {day} um {time} schreiben.',
  'How was today?': 'Wie war dein Tag?',
  'Two minutes to write it down, while it is fresh.':
    'Zwei Minuten, um ihn festzuhalten, solange er frisch ist.',
  '{minutes} logged on “{title}” for {day}.': '{minutes} am {day} für „{title}“ erfasst.',
  '{minutes} logged on “{title}”.': '{minutes} für „{title}“ erfasst.',
  'Steadily to the end': 'Gleichmäßig bis zum Ende',
  'As early as possible': 'So früh wie möglich',
} as const satisfies Catalogue
