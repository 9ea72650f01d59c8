import type { Catalogue } from '#shared/language/catalogue'

/** Menus, keys, the palette and the frame around the screens. */
export const actions = {
  File: 'Datei',
  View: 'Ansicht',
  Window: 'Fenster',
  Help: 'Hilfe',
  Cut: 'Ausschneiden',
  Copy: 'Kopieren',
  Paste: 'Einfügen',
  'Select all': 'Alles auswählen',
  'Actual size': 'Originalgröße',
  'Zoom in': 'Vergrößern',
  'Zoom out': 'Verkleinern',
  'Full screen': 'Vollbild',
  Minimise: 'Minimieren',
  'Close window': 'Fenster schließen',
  'About Plumbline': 'Über Plumbline',
  Services: 'Dienste',
  'Hide Plumbline': 'Plumbline ausblenden',
  'Hide others': 'Andere ausblenden',
  'Show all': 'Alle einblenden',
  'Copy today as Markdown': 'Heute als Markdown kopieren',
  'Copy this week as Markdown': 'Diese Woche als Markdown kopieren',
  'Copy the verdict as Markdown': 'Das Fazit als Markdown kopieren',
  'Undo: {change}': 'Rückgängig: {change}',
  'Undone: {change}': 'Zurückgenommen: {change}',
  'Redo: {change}': 'Wiederholen: {change}',
  Redo: 'Wiederholen',
  'Done again: {change}': 'Wiederholt: {change}',
  'Export…': 'Exportieren…',
  'Edit plan…': 'Plan bearbeiten…',
  'Import Markdown…': 'Markdown importieren…',
  'History…': 'Verlauf…',
  'Find or run…': 'Finden oder ausführen…',
  'Restore from a backup…': 'Aus einer Sicherung wiederherstellen…',
  'The sidebar': 'Die Seitenleiste',
  'The preview': 'Die Vorschau',
  '{name} cannot be shown. Your data is as it was.':
    '{name}: Anzeige nicht möglich. Deine Daten sind, wie sie waren.',
  'Write now': 'Jetzt schreiben',
  'The history': 'Der Verlauf',
  'The list of shortcuts': 'Die Liste der Tastenkürzel',
  'The command palette': 'Die Befehlspalette',
  Import: 'Import',
  'The timer': 'Der Timer',
  '{name} cannot be shown': '{name}: Anzeige nicht möglich',
  'Ended {day}': 'Ende: {day}',
  'Day {number} of {count}, to {day}': 'Tag {number} von {count}, bis {day}',
  'Plan: {title}, sample, {position}': 'Plan: {title}, Beispiel, {position}',
  'Plan: {title}, {position}': 'Plan: {title}, {position}',
  Sample: 'Beispiel',
  'Verdict: {headline}. {detail}': 'Fazit: {headline}. {detail}',
  'Not yet shown': 'Noch nicht gezeigt',
  'From step 4 on, or when you ask': 'Ab Schritt 4, oder wenn du fragst',
  '{rated} of 4 steps rated': '{rated} von 4 Schritten bewertet',
  'All four steps rated': 'Alle vier Schritte bewertet',
  Main: 'Hauptbereich',
  'Application menu': 'Menü der App',
  'Your data': 'Deine Daten',
  Export: 'Export',
  Maximise: 'Maximieren',
  '“{title}” is archived, so the link leads nowhere.':
    '„{title}“ ist archiviert, darum führt der Link nirgendwohin.',
  'That plan is not on this computer, so the link leads nowhere.':
    'Dieser Plan ist nicht auf diesem Computer, darum führt der Link nirgendwohin.',
  'Plumbline is now version {version}.': 'Plumbline ist jetzt Version {version}.',
  'There is no plan to keep it in yet. Start one first.':
    'Es gibt noch keinen Plan dafür. Beginne zuerst einen.',
  'It could not be stored. {reason}': 'Es ließ sich nicht speichern. {reason}',
  'The reflection': 'Die Reflexion',
  'Create plan "{title}"': 'Plan „{title}“ anlegen',
  'Keep posting "{title}"': 'Stellenanzeige „{title}“ behalten',
  'Rename posting "{title}" to "{name}"': 'Stellenanzeige „{title}“ in „{name}“ umbenennen',
  'Delete posting "{title}"': 'Stellenanzeige „{title}“ löschen',
  'Clear the rating of step {step}': 'Bewertung von Schritt {step} löschen',
  'Rate step {step}, {title}, {value}': 'Schritt {step}, {title}, mit {value} bewerten',
  'Note why step {step} has its rating': 'Notiz zur Bewertung von Schritt {step}',
  'Write about {day}': 'Über {day} schreiben',
  'Delete the entry of {day}': 'Eintrag vom {day} löschen',
  'Check off "{title}"': '„{title}“ abhaken',
  'Open "{title}" again': '„{title}“ wieder öffnen',
  'Keep a thought for {day}': 'Gedanken für {day} festhalten',
  'Log {minutes} min on "{title}"': '{minutes} min für „{title}“ erfassen',
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Del: 'Entf',
  Insert: 'Einfg',
  Home: 'Pos1',
  Backspace: 'Rücktaste',
  'It becomes a paragraph of today’s reflection': 'Er wird ein Absatz der heutigen Reflexion',
  'Keeping…': 'Wird festgehalten…',
  'The disk does not take it. Your words stay here.':
    'Der Datenträger nimmt es nicht an. Deine Worte bleiben hier.',
  'Plumbline did not take it. Your words stay here; try again.':
    'Plumbline hat es nicht angenommen. Deine Worte bleiben hier; versuche es noch einmal.',
  'The way back stopped early. {reason}': 'Der Weg zurück hat vorzeitig geendet. {reason}',
  History: 'Verlauf',
  'Everything you change is listed here, and can be taken back.':
    'Alles, was du änderst, steht hier und lässt sich zurücknehmen.',
  'Choose a point to go back to. What comes after it can be brought back until you change something else.':
    'Wähle einen Punkt, zu dem du zurückgehst. Was danach kommt, lässt sich zurückholen, bis du etwas anderes änderst.',
  'Changes, the newest first': 'Änderungen, die neueste zuerst',
  'Before all of these': 'Vor allen diesen',
  Now: 'Jetzt',
  Undone: 'Zurückgenommen',
  'Find or run': 'Finden oder ausführen',
  'Command palette': 'Befehlspalette',
  'Find a task, a command, a reflection or a plan':
    'Eine Aufgabe, einen Befehl, eine Reflexion oder einen Plan finden',
  '{count} results': { one: '{count} Treffer', other: '{count} Treffer' },
  'Nothing here is called “{words}”.': 'Hier heißt nichts „{words}“.',
  '{up}{down} Move': '{up}{down} Auswählen',
  '{enter} Open': '{enter} Öffnen',
  '{escape} Close': '{escape} Schließen',
  'Done today': 'Heute erledigt',
  'No day yet': 'Noch kein Tag',
  Found: 'Gefunden',
  '{shown} of {count}': '{shown} von {count}',
  Recent: 'Zuletzt',
  Commands: 'Befehle',
  'What’s new': 'Neuigkeiten',
  Everywhere: 'Überall',
  'Where you write': 'Beim Schreiben',
  '{key} finds the way around a screen. Choose another key.':
    '{key} führt durch die Ansicht. Wähle eine andere Taste.',
  'Hold Command, Control or Option as well: by itself it is typed.':
    'Halte auch Befehl, Control oder Option: Allein wird die Taste getippt.',
  'Hold Ctrl or Alt as well: by itself it is typed.':
    'Halte auch Strg oder Alt: Allein wird die Taste getippt.',
  'These keys copy, here as everywhere. Choose others.':
    'Diese Tasten kopieren, hier wie überall. Wähle andere.',
  'These keys cut, here as everywhere. Choose others.':
    'Diese Tasten schneiden aus, hier wie überall. Wähle andere.',
  'These keys paste, here as everywhere. Choose others.':
    'Diese Tasten fügen ein, hier wie überall. Wähle andere.',
  'These keys select everything, here as everywhere. Choose others.':
    'Diese Tasten wählen alles aus, hier wie überall. Wähle andere.',
  'These keys do again what was undone, here as everywhere. Choose others.':
    'Diese Tasten wiederholen Zurückgenommenes, hier wie überall. Wähle andere.',
  'These keys quit, here as everywhere. Choose others.':
    'Diese Tasten beenden die App, hier wie überall. Wähle andere.',
  'These keys close the window, here as everywhere. Choose others.':
    'Diese Tasten schließen das Fenster, hier wie überall. Wähle andere.',
  'These keys put the window away, here as everywhere. Choose others.':
    'Diese Tasten legen das Fenster ab, hier wie überall. Wähle andere.',
  'These keys bring the size of the text back, here as everywhere. Choose others.':
    'Diese Tasten stellen die Schriftgröße zurück, hier wie überall. Wähle andere.',
  'These keys make the text larger, here as everywhere. Choose others.':
    'Diese Tasten machen die Schrift größer, hier wie überall. Wähle andere.',
  'These keys make the text smaller, here as everywhere. Choose others.':
    'Diese Tasten machen die Schrift kleiner, hier wie überall. Wähle andere.',
  'These keys go to another program, here as everywhere. Choose others.':
    'Diese Tasten wechseln das Programm, hier wie überall. Wähle andere.',
  'These keys hide the app, here as everywhere. Choose others.':
    'Diese Tasten blenden die App aus, hier wie überall. Wähle andere.',
  'These keys hide other programs, here as everywhere. Choose others.':
    'Diese Tasten blenden andere Programme aus, hier wie überall. Wähle andere.',
  'These keys fill the screen, here as everywhere. Choose others.':
    'Diese Tasten füllen den Bildschirm, hier wie überall. Wähle andere.',
  'These keys end programs, here as everywhere. Choose others.':
    'Diese Tasten beenden Programme, hier wie überall. Wähle andere.',
  'These keys open the menu, here as everywhere. Choose others.':
    'Diese Tasten öffnen das Menü, hier wie überall. Wähle andere.',
  'These keys open the menu of the window, here as everywhere. Choose others.':
    'Diese Tasten öffnen das Menü des Fensters, hier wie überall. Wähle andere.',
  'These keys belong to the system, here as everywhere. Choose others.':
    'Diese Tasten gehören dem System, hier wie überall. Wähle andere.',
  'Save, keep or go on': 'Speichern, festhalten oder weiter',
  'Start or pause the focus timer': 'Fokus-Timer starten oder anhalten',
  'Focus on the task': 'Auf die Aufgabe konzentrieren',
  'Check the task off': 'Aufgabe abhaken',
  'Move the task to another day': 'Aufgabe auf einen anderen Tag legen',
  'Edit the task': 'Aufgabe bearbeiten',
  'Remove the task': 'Aufgabe entfernen',
  'Another task': 'Andere Aufgabe',
  'Another day': 'Anderer Tag',
  'Another month': 'Anderer Monat',
  'Go into the day, and out of it': 'In den Tag hinein und wieder hinaus',
  'Pick a session up, and put it down': 'Sitzung aufnehmen und ablegen',
  'Move a session to another day': 'Sitzung auf einen anderen Tag legen',
  'Check a session off': 'Sitzung abhaken',
  'Read the entry': 'Eintrag lesen',
  'Edit the entry': 'Eintrag bearbeiten',
  'Delete the entry': 'Eintrag löschen',
  'The entry before or after': 'Eintrag davor oder danach',
  'Another posting': 'Andere Stellenanzeige',
  'Rename the posting': 'Stellenanzeige umbenennen',
  'Delete the posting': 'Stellenanzeige löschen',
  'Move the task up or down': 'Aufgabe nach oben oder unten',
  'Start focus on the task': 'Fokus auf die Aufgabe beginnen',
  '{keys} Start focus': '{keys} Fokus beginnen',
  'In the command palette': 'In der Befehlspalette',
  'Next part of the window': 'Nächster Teil des Fensters',
  'Previous part of the window': 'Voriger Teil des Fensters',
  'Show hints again': 'Hinweise wieder zeigen',
  'Every screen shows its hint again.': 'Jede Seite zeigt ihren Hinweis wieder.',
  Hint: 'Hinweis',
  'Got it': 'Verstanden',
  'Check a task off when it is done, log its minutes, and write two minutes about the day. Find everything else with the search.':
    'Hake eine Aufgabe ab, wenn sie erledigt ist, erfasse ihre Minuten und schreib zwei Minuten über den Tag. Alles andere findest du mit der Suche.',
  'Drag a session to another day, or open its menu. The other work makes room.':
    'Zieh eine Sitzung auf einen anderen Tag oder öffne ihr Menü. Die übrige Arbeit macht Platz.',
  'Each session hangs as a bar: the longer, the more minutes. Unfold a step to see its tasks.':
    'Jede Sitzung hängt als Balken: je länger, desto mehr Minuten. Klapp einen Schritt auf, um seine Aufgaben zu sehen.',
  'What you write is kept here by its day. A day that is past can be written about, too.':
    'Was du schreibst, steht hier bei seinem Tag. Auch über einen vergangenen Tag kannst du noch schreiben.',
  'Rate a step once you have worked on it. Your ratings alone move the line, and the evidence stands beside them.':
    'Bewerte einen Schritt, sobald du daran gearbeitet hast. Allein deine Bewertungen bewegen das Lot; die Belege stehen daneben.',
  'Paste a job posting to see which of its words ask for backend or for full-stack work.':
    'Füge eine Stellenanzeige ein und sieh, welche ihrer Wörter nach Backend- oder Full-Stack-Arbeit fragen.',
} as const satisfies Catalogue
