import type { Catalogue } from '#shared/language/catalogue'

/** The screen Calendar. */
export const calendar = {
  Show: 'Anzeigen',
  'Copy the week as Markdown': 'Woche als Markdown kopieren',
  'Previous week': 'Vorige Woche',
  'Next week': 'Nächste Woche',
  '{logged} logged of {planned} planned. {done} of {all} tasks done.':
    '{logged} erfasst von {planned} geplant. {done} von {all} Aufgaben fertig.',
  '{month}, plan weeks': '{month}, Wochen des Plans',
  'Week of {day}': 'Woche vom {day}',
  'Week {number}': 'Woche {number}',
  // Its column is narrow.
  'of {planned}': '/\u00a0{planned}',
  planned: 'geplant',
  'Enter goes into a day, M moves its session.':
    'Eingabe geht in einen Tag, M verschiebt seine Sitzung.',
  'Space picks it up.': 'Die Leertaste nimmt sie auf.',
  '{keys} checks it off.': '{keys} hakt sie ab.',

  'Open {day}': '{day} öffnen',
  'Open {day} for work': '{day} für Arbeit öffnen',
  'Open this day': 'Tag öffnen',
  Open: 'Öffnen',
  '{step} begins': '{step} beginnt',
  'first plan {count} minutes': {
    one: 'erster Plan {count} Minute',
    other: 'erster Plan {count} Minuten',
  },
  'and {number} more': 'und {number} weitere',
  pinned: 'fest',

  '{count} minutes over': { one: '{count} Minute zu viel', other: '{count} Minuten zu viel' },
  '{minutes} more is pinned here than the day holds.':
    'Hier sind {minutes} mehr festgelegt, als der Tag fasst.',
  'Move or unpin a session, or give the day more time.':
    'Verschiebe oder löse eine Sitzung, oder gib dem Tag mehr Zeit.',
  'A task': 'Eine Aufgabe',
  'a session comes too early': 'eine Sitzung kommt zu früh',
  '{title} is pinned before {others} is finished.':
    '{title} ist vor dem Abschluss von {others} festgelegt.',
  '{title} is pinned before what it waits for is finished.':
    '{title} ist festgelegt, bevor fertig ist, worauf es wartet.',
  'Move it to a later day, or unpin it.': 'Verschiebe die Sitzung auf später, oder löse sie.',
  'a pin outside the plan': 'außerhalb des Plans festgelegt',
  '{title} is pinned before the plan starts, so the pin does nothing.':
    '{title} ist vor dem Beginn des Plans festgelegt, das bewirkt nichts.',
  '{title} is pinned after the plan ends, so the pin does nothing.':
    '{title} ist nach dem Ende des Plans festgelegt, das bewirkt nichts.',
  'Its minutes are planned with all others. Unpin it.':
    'Die Minuten sind mit allen anderen geplant. Löse die Sitzung.',

  'Work without a day': 'Arbeit ohne Tag',
  'Without a day': 'Ohne Tag',
  '{minutes}, missed {day}': '{minutes}, verpasst {day}',
  '{minutes}, missed on {count} days': {
    one: '{minutes}, an {count} Tag verpasst',
    other: '{minutes}, an {count} Tagen verpasst',
  },
  '{minutes}, no room left': '{minutes}, kein Platz mehr',
  '{minutes}, waits for another': '{minutes}, wartet auf eine andere',
  '{count} tasks missed.': {
    one: '{count} Aufgabe liegen geblieben.',
    other: '{count} Aufgaben liegen geblieben.',
  },

  'Pin “{title}” to {day}': '„{title}“ auf {day} festlegen',
  'Unpin “{title}”': '„{title}“ lösen',
  'Move {minutes} of “{title}” to {day}': '{minutes} von „{title}“ auf {day} verschieben',
  'Past days stay as they are.': 'Vergangene Tage bleiben, wie sie sind.',
  'The plan ends {day}.': 'Der Plan endet am {day}.',
  'Picked up “{title}”, {minutes}.': '„{title}“ aufgenommen, {minutes}.',
  'Picked up “{title}”, {minutes}, from {day}.': '„{title}“ aufgenommen, {minutes}, von {day}.',
  'Arrow keys choose a day, Enter drops it there, Escape puts it back.':
    'Pfeiltasten wählen einen Tag, Eingabe legt sie dort ab, Esc legt sie zurück.',
  '{day}, where it was.': '{day}, wo sie war.',
  'a day without time, {minutes} over': 'ein Tag ohne Zeit, {minutes} zu viel',
  '{minutes} over the {capacity} of this day': '{minutes} mehr als die {capacity} dieses Tages',
  '{planned} of {capacity} minutes planned, other work makes room':
    '{planned} von {capacity} Minuten geplant, andere Arbeit macht Platz',
  '{together} of {capacity} minutes with this': 'damit {together} von {capacity} Minuten',
  'Dropped “{title}” on {day}.': '„{title}“ abgelegt am {day}.',
  'Put back “{title}”. It has no day yet.': '„{title}“ zurückgelegt. Noch ohne Tag.',
  'Put back “{title}”. It stays on {day}.': '„{title}“ zurückgelegt. Bleibt am {day}.',

  'Log minutes…': 'Minuten erfassen …',
  'Open the day': 'Tag öffnen',
  'Split…': 'Teilen …',
  Unpin: 'Lösen',
  'Pin to this day': 'Auf diesen Tag festlegen',

  'Keep it free': 'Frei lassen',
  'Give it {minutes}': '{minutes} geben',
  'Minutes on this day': 'Minuten an diesem Tag',
  'Work moves up into the room this makes.': 'Arbeit rückt in den neuen Platz nach.',
  'Give {day} the minutes of its weekday': '{day} die Minuten des Wochentags geben',
  'Take {day} off': '{day} freinehmen',
  'Give {day} {minutes}': '{day} auf {minutes} setzen',
  'Split “{title}”': '„{title}“ teilen',
  'Keep it whole': 'Ganz lassen',
  'Move {minutes} to {day}': '{minutes} auf {day} verschieben',
  'Stay on {day}': 'Bleiben am {day}',
  'Of {minutes}.': 'Von {minutes}.',
  'The rest goes to': 'Der Rest kommt auf',

  'Previous day': 'Voriger Tag',
  'Next day': 'Nächster Tag',
  'Copy the day as Markdown': 'Tag als Markdown kopieren',
  '{planned} planned of {capacity}.': '{planned} geplant von {capacity}.',
  '{planned} planned of {capacity}, {over} over.':
    '{planned} geplant von {capacity}, {over} zu viel.',
  '{minutes} logged.': '{minutes} erfasst.',
  'Nothing was logged.': 'Nichts wurde erfasst.',
  'Before the plan.': 'Vor dem Plan.',
  'After the plan.': 'Nach dem Plan.',
  'A day off.': 'Ein freier Tag.',
  'Nothing planned, {minutes} free.': 'Nichts geplant, {minutes} frei.',
  'No time on this day.': 'Keine Zeit an diesem Tag.',
  'Beside the plan': 'Neben dem Plan',
  Pinned: 'Fest',
  'Other task': 'Andere Aufgabe',
  'Minutes for the other task': 'Minuten für die andere Aufgabe',
  'Minutes logged for {title}': 'Erfasste Minuten für {title}',
  'The minutes of “{title}” could not be stored. {reason}':
    'Die Minuten von „{title}“ wurden nicht gespeichert. {reason}',
  'Take the day off': 'Tag freinehmen',
  'Set to {minutes}': 'Auf {minutes} setzen',
  'As every {weekday}, {minutes}': 'Wie jeden {weekday}, {minutes}',
  'As every {weekday}, off': 'Wie jeden {weekday}, frei',
  'Entry {number}': 'Eintrag {number}',
} as const satisfies Catalogue
