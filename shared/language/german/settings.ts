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
  'A month of practice, and which way you lean.': 'Ein Monat Übung, und wohin du neigst.',
  Version: 'Version',
  'MIT: free to use, change and share': 'MIT: frei zu nutzen, zu ändern und zu teilen',
  'Built from the work of others': 'Gebaut auf der Arbeit anderer',
  'The fonts are Instrument Sans and Literata. Licences of Electron and Chromium come with the program.':
    'Die Schriften sind Instrument Sans und Literata. Die Lizenzen von Electron und Chromium liegen dem Programm bei.',
  Versions: 'Versionen',
  'In this version': 'In dieser Version',
  Licence: 'Lizenz',
  'Version {version}': 'Version {version}',
  'A month of practice, and which way you lean': 'Ein Monat Übung, und wohin du neigst',
  'Free to use, change and share': 'Frei zu nutzen, zu ändern und zu teilen',
  Theme: 'Farben',
  Paper: 'Papier',
  Ink: 'Tinte',
  'Keep running in the tray': 'Im Infobereich weiterlaufen',
  'Closing the window hides it, and reminders still come':
    'Schließen blendet das Fenster aus, und Erinnerungen kommen weiter',
  'Start at login': 'Beim Anmelden starten',
  'Without a window, if it keeps running in the tray':
    'Ohne Fenster, wenn es im Infobereich weiterläuft',
  '{keys} is “{command}” in Plumbline. Choose other keys.':
    '{keys} ist „{command}“ in Plumbline. Wähle andere Tasten.',
  'Quick capture': 'Schnell festhalten',
  'From any program, these keys open a small window for a thought':
    'Aus jedem Programm öffnen diese Tasten ein kleines Fenster für einen Gedanken',
  'Keys for quick capture': 'Tasten zum schnellen Festhalten',
  'Everything stays on this computer': 'Alles bleibt auf diesem Computer',
  'That key belongs to the system. Choose other keys.':
    'Diese Taste gehört dem System. Wähle andere Tasten.',
  'That key is not the same everywhere. Choose another one.':
    'Diese Taste ist nicht überall dieselbe. Wähle eine andere.',
  'Choose a letter, a digit, Space, an arrow or a function key.':
    'Wähle einen Buchstaben, eine Ziffer, die Leertaste, einen Pfeil oder eine Funktionstaste.',
  'Hold Command, Control or Option as well.': 'Halte auch Befehl, Control oder Option.',
  'Hold Ctrl or Alt as well.': 'Halte auch Strg oder Alt.',
  'Daily reminder': 'Tägliche Erinnerung',
  'On planned days, while nothing is written yet and Plumbline runs':
    'An geplanten Tagen, solange noch nichts geschrieben ist und Plumbline läuft',
  'Time of the reminder': 'Uhrzeit der Erinnerung',
  'A day starts at': 'Ein Tag beginnt um',
  'What you do before this hour still belongs to the day before':
    'Was du vor dieser Stunde tust, gehört noch zum Tag davor',
  About: 'Über die App',
  Appearance: 'Aussehen',
  Schedule: 'Tageslauf',
  Background: 'Hintergrund',
  Data: 'Daten',
  'Press the new keys, Backspace for none, or Esc':
    'Drücke die neuen Tasten, Rücktaste für keine, oder Esc',
  'Press the new keys, or Esc': 'Drücke die neuen Tasten, oder Esc',
  '{command}: no keys. Change': '{command}: keine Tasten. Ändern',
  '{command}: {keys}. Change': '{command}: {keys}. Ändern',
  'Press the keys': 'Drücke die Tasten',
  'Single-letter keys': 'Einzelne Buchstaben',
  'Such as F on a task, and ?; while you type they are always letters':
    'Etwa F auf einer Aufgabe, und ?; beim Tippen sind es immer Buchstaben',
  'Your own keys': 'Eigene Tasten',
  'Press the keys of a row, then the new ones': 'Drücke auf die Tasten einer Zeile, dann die neuen',
  'All keys are as they were at first.': 'Alle Tasten sind wie am Anfang.',
  'Reset all': 'Alle zurücksetzen',
  '{keys} opens quick capture. Choose other keys.':
    '{keys} öffnet das schnelle Festhalten. Wähle andere Tasten.',
  'Single-letter keys are turned off above. Hold Ctrl or Alt as well.':
    'Einzelne Buchstaben sind oben ausgeschaltet. Halte auch Strg oder Alt.',
  '{keys} is {command}, always. Choose others.': '{keys} ist immer {command}. Wähle andere.',
  '{keys} is {commands}.': '{keys} ist {commands}.',
  '{command}: swapped': '{command}: getauscht',
  'Swap the keys': 'Tasten tauschen',
  'Use them here': 'Hier verwenden',
  'Leave it': 'So lassen',
  '{command}: back to no keys': '{command}: zurück zu keinen Tasten',
  '{command}: back to {keys}': '{command}: zurück zu {keys}',
  '{command}: reset': '{command}: zurückgesetzt',
  '{keys}, off': '{keys}, aus',
  '{command}: no keys': '{command}: keine Tasten',
  '“{command}”': '„{command}“',
  '“{command}” ({place})': '„{command}“ ({place})',
  'Keyboard shortcuts': 'Tastenkürzel',
  Shortcuts: 'Tastenkürzel',
  'Change shortcuts…': 'Tastenkürzel ändern…',
  'Look for a shortcut': 'Tastenkürzel suchen',
  'Look for words or keys': 'Nach Worten oder Tasten suchen',
  'No shortcut has “{words}”.': 'Kein Tastenkürzel enthält „{words}“.',
  'If something goes wrong': 'Wenn etwas schiefgeht',
  'Versions and what the log says, for whoever helps you; it holds no word of yours':
    'Versionen und was das Protokoll sagt, für alle, die dir helfen; es enthält kein Wort von dir',
  'Show the running verdict before step 4': 'Das laufende Fazit vor Schritt 4 zeigen',
  'Until then the line hangs straight, so that it does not steer your ratings':
    'Bis dahin hängt das Lot gerade, damit es deine Bewertungen nicht lenkt',
} as const satisfies Catalogue
