import type { Catalogue } from '#shared/language/catalogue'

/** What comes in, and the living folder. */
export const importing = {
  'What was planned before and the first schedule stay as they are.':
    'Was früher geplant war und der erste Plan bleiben, wie sie sind.',
  'Put step {step}, {title}, in another order': 'Schritt {step}, {title}, anders ordnen',
  'Park “{idea}”': '„{idea}“ parken',
  'Take “{idea}” out of the parking lot': '„{idea}“ vom Parkplatz nehmen',
  'Ask “{question}”': '„{question}“ fragen',
  'Remove your question “{question}”': 'Deine Frage „{question}“ entfernen',
  'No longer ask “{question}”': '„{question}“ nicht mehr fragen',
  'Ask “{question}” in any step': '„{question}“ in jedem Schritt fragen',
  'Ask “{question}” in step {step}': '„{question}“ in Schritt {step} fragen',
  'Call the plan “{title}” instead of “{before}”': 'Den Plan „{title}“ nennen statt „{before}“',
  'Begin {day} instead of {before}': 'Beginn am {day} statt am {before}',
  'End {day} instead of {before}': 'Ende am {day} statt am {before}',
  'A usual week of {minutes} instead of {before}':
    'Eine übliche Woche mit {minutes} statt {before}',
  '{day} has the minutes of its weekday again': '{day} hat wieder die Minuten des Wochentags',
  '{minutes} on {day}': '{minutes} am {day}',
  'No guess on the first day': 'Keine Vermutung am ersten Tag',
  'Your guess on the first day: {side}': 'Deine Vermutung am ersten Tag: {side}',
  'How the work is spread: as early as possible': 'Verteilung der Arbeit: so früh wie möglich',
  'How the work is spread: steadily to the end': 'Verteilung der Arbeit: gleichmäßig bis zum Ende',
  'Add {record}': 'Hinzufügen: {record}',
  'Remove {record}': 'Entfernen: {record}',
  'Remove {record} of {day}': 'Entfernen: {record} vom {day}',
  'Move {entry} to {day}': 'Auf {day} verschieben: {entry}',
  nothing: 'nichts',
  'Words of {entry}': 'Text: {entry}',
  'Call {entry} {name}': '{name} nennen: {entry}',
  '{answer} instead of {before} in {entry}': '{answer} statt {before}: {entry}',
  'Answer to “{question}” in {entry}': 'Antwort auf „{question}“: {entry}',
  'Tags: {tags}': 'Tags: {tags}',
  'the entry of {day}': 'der Eintrag vom {day}',
  'Add “{title}”, {minutes}': '„{title}“ hinzufügen, {minutes}',
  'Add “{title}”, {minutes}, done': '„{title}“ hinzufügen, {minutes}, erledigt',
  'Move “{title}” to step {step}, {name}': '„{title}“ nach Schritt {step} verschieben, {name}',
  'Remove “{title}” and the minutes logged on it':
    '„{title}“ und die dafür erfassten Minuten entfernen',
  'Reword “{before}”: “{title}”': '„{before}“ umbenennen: „{title}“',
  'Estimate “{title}” at {minutes} instead of {before}':
    '„{title}“ auf {minutes} schätzen statt {before}',
  '“{title}” practises {area} instead of {before}': '„{title}“ übt {area} statt {before}',
  'Layer of “{title}”: {layer} instead of {before}': 'Ebene von „{title}“: {layer} statt {before}',
  '“{title}” can be left out': '„{title}“ kann wegbleiben',
  '“{title}” can no longer be left out': '„{title}“ kann nicht mehr wegbleiben',
  'What done means for “{title}”': 'Was bei „{title}“ fertig heißt',
  'Notes on “{title}”': 'Notizen zu „{title}“',
  'Open “{title}” again': '„{title}“ wieder öffnen',
  'Check off “{title}”, done {day}': '„{title}“ abhaken, erledigt am {day}',
  '“{title}” was done {day}, not {before}': '„{title}“ wurde am {day} erledigt, nicht am {before}',
  '“{title}” no longer waits for another task': '„{title}“ wartet auf keine andere Aufgabe mehr',
  '“{title}” waits for {tasks}': '„{title}“ wartet auf {tasks}',
  'The plan has begun: its first day stays {day}.':
    'Der Plan hat begonnen: Sein erster Tag bleibt {day}.',
  'The plan cannot begin after it ends: its first day stays as it is.':
    'Der Plan kann nicht nach seinem Ende beginnen: Sein erster Tag bleibt, wie er ist.',
  'The plan cannot end before it begins: it ends {day}.':
    'Der Plan kann nicht vor seinem Beginn enden: Er endet am {day}.',
  '{day} has passed: its minutes stay as they are.':
    '{day} ist vorbei: Die Minuten bleiben, wie sie sind.',
  'Your question “{text}” keeps its words: answers stand below it.':
    'Deine Frage „{text}“ behält ihren Wortlaut: Darunter stehen Antworten.',
  'the pinned session of “{title}”, {minutes}': 'die feste Sitzung von „{title}“, {minutes}',
  'Pin {minutes} of “{title}” instead of {before}':
    '{minutes} von „{title}“ festlegen statt {before}',
  '{minutes} on “{title}”': '{minutes} für „{title}“',
  '{minutes} instead of {before} on “{title}”': '{minutes} statt {before} für „{title}“',
  'The minutes on “{title}” were spent {day}, not {before}':
    'Die Minuten für „{title}“ waren am {day}, nicht am {before}',
  '{minutes} went into “{title}” instead of “{before}”':
    '{minutes} gingen in „{title}“ statt in „{before}“',
  'the rating {value} of 5 for step {step}, {title}':
    'die Bewertung {value} von 5 für Schritt {step}, {title}',
  'Step {step}, {title}, is rated {value} instead of {before}':
    'Schritt {step}, {title}, ist mit {value} statt {before} bewertet',
  'The rating of step {before} is one of step {step}, {title}':
    'Die Bewertung von Schritt {before} gehört zu Schritt {step}, {title}',
  'The rating of step {step} was given {day}, not {before}':
    'Die Bewertung von Schritt {step} ist vom {day}, nicht vom {before}',
  'Why step {step} has its rating': 'Warum Schritt {step} so bewertet ist',
  'the posting of {day}': 'die Stellenanzeige vom {day}',
  'the posting “{title}”': 'die Stellenanzeige „{title}“',
  'Call the posting “{before}” “{title}”': 'Die Stellenanzeige „{before}“ „{title}“ nennen',
  'The posting “{title}” is of {day}, not of {before}':
    'Die Stellenanzeige „{title}“ ist vom {day}, nicht vom {before}',
  'Words of the posting “{title}”': 'Text der Stellenanzeige „{title}“',
  'a task that is not in the plan': 'eine Aufgabe, die nicht im Plan ist',
  '{count} changes to the plan': {
    one: '{count} Änderung am Plan',
    other: '{count} Änderungen am Plan',
  },
  '{count} tasks checked off': {
    one: '{count} Aufgabe abgehakt',
    other: '{count} Aufgaben abgehakt',
  },
  '{count} tasks added': {
    one: '{count} Aufgabe hinzugefügt',
    other: '{count} Aufgaben hinzugefügt',
  },
  '{count} tasks changed': { one: '{count} Aufgabe geändert', other: '{count} Aufgaben geändert' },
  '{count} reflections added': {
    one: '{count} Reflexion hinzugefügt',
    other: '{count} Reflexionen hinzugefügt',
  },
  '{count} reflections changed': {
    one: '{count} Reflexion geändert',
    other: '{count} Reflexionen geändert',
  },
  'The same here.': 'Hier genauso.',
  'Not here: {records}.': 'Hier nicht: {records}.',
  'Not here.': 'Hier nicht.',
  'Only here: {records}.': 'Nur hier: {records}.',
  'Only here.': 'Nur hier.',
  'Missing here: {records}.': 'Fehlt hier: {records}.',
  'Different: {records}.': 'Anders: {records}.',
  'Its dates, time or questions are different.':
    'Seine Tage, seine Zeit oder seine Fragen sind anders.',
  '{count} pinned sessions': { one: '{count} feste Sitzung', other: '{count} feste Sitzungen' },
  'This backup was written by a newer version of Plumbline. Update the app to restore it; until then the file is only looked at, and stays as it is.':
    'Diese Sicherung stammt von einer neueren Version von Plumbline. Aktualisiere die App, um sie wiederherzustellen; bis dahin wird die Datei nur gelesen und bleibt, wie sie ist.',
  'This backup is damaged: its content is not what its checksum says. Nothing was taken from it.':
    'Diese Sicherung ist beschädigt: Ihr Inhalt passt nicht zur Prüfsumme. Nichts wurde daraus übernommen.',
  'This backup does not hold as much as it says it does.':
    'Diese Sicherung enthält nicht so viel, wie sie angibt.',
  'This file is not a backup of Plumbline.': 'Diese Datei ist keine Sicherung von Plumbline.',
  'its plans': 'ihre Pläne',
  'This backup holds something Plumbline does not know, at {place}: {message}.':
    'Diese Sicherung enthält etwas, das Plumbline nicht kennt, bei {place}: {message}.',
  'This backup holds more records than plans can have.':
    'Diese Sicherung enthält mehr Einträge, als Pläne haben können.',
  'without a title': 'ohne Titel',
  'The plan “{name}” ends before it begins.': 'Der Plan „{name}“ endet, bevor er beginnt.',
  'The plan “{name}” names a task that is not in it ({id}).':
    'Der Plan „{name}“ nennt eine Aufgabe, die nicht in ihm ist ({id}).',
  'In the plan “{name}” tasks wait for each other in a circle.':
    'Im Plan „{name}“ warten Aufgaben im Kreis aufeinander.',
  'Two {kind} have the same id ({id}).': 'Zweimal dieselbe Id in {kind} ({id}).',
  'This file is larger than any backup of Plumbline can be.':
    'Diese Datei ist größer, als eine Sicherung von Plumbline sein kann.',
  'This file is empty.': 'Diese Datei ist leer.',
  'This file is damaged: it breaks off or was changed. Nothing was taken from it.':
    'Diese Datei ist beschädigt: Sie bricht ab oder wurde verändert. Nichts wurde daraus übernommen.',
  'This file holds keys that no backup of Plumbline has.':
    'Diese Datei enthält Schlüssel, die keine Sicherung von Plumbline hat.',
  'Add the plan “{title}”': 'Plan „{title}“ hinzufügen',
  'Add “{title}”?': '„{title}“ hinzufügen?',
  'Add the plan': 'Plan hinzufügen',
  'This plan is not in the app. It goes from {first} to {last} and holds {records}.':
    'Dieser Plan ist nicht in der App. Er geht von {first} bis {last} und enthält {records}.',
  '{count} logs': { one: '{count} Zeiteintrag', other: '{count} Zeiteinträge' },
  'Import Markdown': 'Markdown importieren',
  'Read what I pasted': 'Eingefügtes lesen',
  'A plan you exported and edited elsewhere comes back: you see each change before anything happens. Any other list becomes tasks.':
    'Ein Plan, den du exportiert und anderswo bearbeitet hast, kommt zurück: Du siehst jede Änderung, bevor etwas geschieht. Jede andere Liste wird zu Aufgaben.',
  'Choose a file…': 'Datei wählen …',
  'or drop one anywhere on the window': 'oder irgendwo ins Fenster ziehen',
  'Or paste it here': 'Oder hier einfügen',
  '- [ ] Draw the schema (45 min)\n- [ ] Write the first endpoint':
    '- [ ] Schema zeichnen (45 min)\n- [ ] Ersten Endpunkt schreiben',
  'This document could not be read. {reason}': 'Dieses Dokument ließ sich nicht lesen. {reason}',
  '“{file}” is larger than any plan can be.': '„{file}“ ist größer, als ein Plan sein kann.',
  '“{file}” is not a text file that can be read.': '„{file}“ ist keine lesbare Textdatei.',
  'This is longer than any plan can be. Nothing was read.':
    'Das ist länger, als ein Plan sein kann. Nichts wurde gelesen.',
  'It says things that no plan can be. Nothing was read.':
    'Darin steht etwas, das kein Plan sein kann. Nichts wurde gelesen.',
  'There is neither a plan of Plumbline in it nor a list. Nothing was read.':
    'Darin ist weder ein Plan von Plumbline noch eine Liste. Nichts wurde gelesen.',
  'The list': 'Die Liste',
  '{list} goes to': '{list} geht nach',
  'Leave out': 'Weglassen',
  'Add {count} tasks': { one: '{count} Aufgabe hinzufügen', other: '{count} Aufgaben hinzufügen' },
  'Make tasks of this list': 'Aus dieser Liste Aufgaben machen',
  '{minutes} of work in all': 'insgesamt {minutes} Arbeit',
  'Add tasks': 'Aufgaben hinzufügen',
  'Make a plan first: then a list can become tasks in it.':
    'Lege zuerst einen Plan an: Dann kann eine Liste darin zu Aufgaben werden.',
  'This is no plan of Plumbline, but a list. What you choose becomes tasks in “{title}”.':
    'Das ist kein Plan von Plumbline, sondern eine Liste. Was du auswählst, wird zu Aufgaben in „{title}“.',
  'Items without an estimate take': 'Einträge ohne Schätzung dauern',
  'Show {count} more lines': {
    one: '{count} weitere Zeile zeigen',
    other: '{count} weitere Zeilen zeigen',
  },
  'The text you pasted': 'Der eingefügte Text',
  'Import {count} changes': {
    one: '{count} Änderung importieren',
    other: '{count} Änderungen importieren',
  },
  'Import {count} changes from {source}': {
    one: '{count} Änderung aus {source} importieren',
    other: '{count} Änderungen aus {source} importieren',
  },
  'Import into “{title}”': 'In „{title}“ importieren',
  'Leave it as it is': 'Lassen, wie es ist',
  'Take over': 'Übernehmen',
  'Take over {count} changes': {
    one: '{count} Änderung übernehmen',
    other: '{count} Änderungen übernehmen',
  },
  '{source} says nothing that is not in the plan already.':
    '{source} sagt nichts, was nicht schon im Plan steht.',
  '{source} and the plan differ in {count} places. What is chosen here is taken over; what would take something away is up to you.':
    {
      one: '{source} und der Plan unterscheiden sich an {count} Stelle. Was hier ausgewählt ist, wird übernommen; was etwas wegnähme, entscheidest du.',
      other:
        '{source} und der Plan unterscheiden sich an {count} Stellen. Was hier ausgewählt ist, wird übernommen; was etwas wegnähme, entscheidest du.',
    },
  'It belongs to another plan than the one on screen.':
    'Das gehört zu einem anderen Plan als dem auf dem Bildschirm.',
  '{count} of {all} chosen': '{count} von {all} ausgewählt',
  'Not in the document': 'Nicht im Dokument',
  'These are only in the app, perhaps because they are newer. Nothing is removed unless you choose it.':
    'Das steht nur in der App, vielleicht weil es neuer ist. Nichts wird entfernt, wenn du es nicht auswählst.',
  'Stays as it is': 'Bleibt, wie es ist',
  'The plan': 'Der Plan',
  '{count} lines were not understood': {
    one: '{count} Zeile wurde nicht verstanden',
    other: '{count} Zeilen wurden nicht verstanden',
  },
  'What is there stays in your document, and changes nothing here.':
    'Was dort steht, bleibt in deinem Dokument und ändert hier nichts.',
  Line: 'Zeile',
  'and {count} more lines': {
    one: 'und {count} weitere Zeile',
    other: 'und {count} weitere Zeilen',
  },
  'This line was not understood:': 'Diese Zeile wurde nicht verstanden:',
  'These lines were not understood:': 'Diese Zeilen wurden nicht verstanden:',
  'Remove it': 'Entfernen',
  'Keep mine': 'Meins behalten',
  'Take the file’s': 'Aus der Datei nehmen',
  'Keep both': 'Beides behalten',
  'Settle…': 'Klären …',
  'Your folder says something else.': 'In deinem Ordner steht etwas anderes.',
  '{file} waits for you.': '{file} wartet auf dich.',
  '{count} files wait for you.': {
    one: '{count} Datei wartet auf dich.',
    other: '{count} Dateien warten auf dich.',
  },
  'Mirror “{title}” as Markdown': '„{title}“ als Markdown spiegeln',
  'In a folder you choose, also in an Obsidian vault: a file for the plan, and one for each day you write about. What you edit in either place reaches the other.':
    'In einem Ordner deiner Wahl, auch in einem Obsidian-Vault: eine Datei für den Plan und eine für jeden Tag, über den du schreibst. Was du an einem Ort änderst, kommt am anderen an.',
  'Choose folder…': 'Ordner wählen…',
  'A plan is mirrored': 'Ein Plan wird gespiegelt',
  '“{title}” is mirrored': '„{title}“ wird gespiegelt',
  'How tasks are written': 'Wie Aufgaben geschrieben werden',
  'For the Tasks plugin of Obsidian, days and ids stand as emoji at the end of the line':
    'Für das Tasks-Plugin von Obsidian stehen Tage und Ids als Emoji am Ende der Zeile',
  Plain: 'Einfach',
  'The plan is no longer in Plumbline. Its files stay where they are.':
    'Der Plan ist nicht mehr in Plumbline. Seine Dateien bleiben, wo sie sind.',
  'Settle what differs': 'Unterschiede klären',
  Settle: 'Klären',
  'Plumbline then writes the file anew. What it holds now is kept beside it as a copy with “conflict” in its name.':
    'Plumbline schreibt die Datei dann neu. Was jetzt darin steht, bleibt daneben als Kopie mit „conflict“ im Namen.',
  'Plumbline then writes these files anew. What they hold now is kept beside them as a copy with “conflict” in its name.':
    'Plumbline schreibt diese Dateien dann neu. Was jetzt darin steht, bleibt daneben als Kopie mit „conflict“ im Namen.',
  'In Plumbline': 'In Plumbline',
  'In the file': 'In der Datei',
  Nothing: 'Nichts',
  'From your folder: {changes}': 'Aus deinem Ordner: {changes}',
  'Settle what differed in your folder': 'Unterschiede in deinem Ordner klären',
  'Living folder: {problem}': 'Spiegelordner: {problem}',
  'The changes are being taken over.': 'Die Änderungen werden übernommen.',
  'The document is being read. Nothing has changed yet.':
    'Das Dokument wird gelesen. Noch hat sich nichts geändert.',
} as const satisfies Catalogue
