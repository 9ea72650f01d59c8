import type { Catalogue } from '#shared/language/catalogue'

/** What the app says when something went wrong in it. */
export const faults = {
  'Plumbline stopped here': 'Plumbline ist hier stehen geblieben',
  'Something unexpected was in the way. Your data is as it was.':
    'Etwas Unerwartetes war im Weg. Deine Daten sind, wie sie waren.',
  'Open it again to go on. If you come back here, save a backup first; the details help to find out why.':
    'Öffne es neu, um weiterzumachen. Landest du wieder hier, speichere zuerst eine Sicherung; die Details helfen, den Grund zu finden.',
  'Something unexpected was in the way. Your data is as it was, and everything else goes on.':
    'Etwas Unerwartetes war im Weg. Deine Daten sind, wie sie waren, und alles andere läuft weiter.',
  'Plumbline stopped three times within a minute':
    'Plumbline ist in einer Minute dreimal stehen geblieben',
  'So that it does not go on like this, this is safe mode: it opens none of your plans. Everything you saved is still there.':
    'Damit es nicht so weitergeht, ist dies der abgesicherte Modus: Er öffnet keinen deiner Pläne. Alles, was du gespeichert hast, ist noch da.',
  'Open it again; often that is enough. If it stops once more, save a backup to have a copy in your hands, and restart the computer.':
    'Öffne es neu; oft genügt das. Bleibt es noch einmal stehen, speichere eine Sicherung, um eine Kopie in der Hand zu haben, und starte den Computer neu.',
  'There is no backup yet. Everything is in the data folder; a copy of that is as good.':
    'Es gibt noch keine Sicherung. Alles liegt im Datenordner; eine Kopie davon ist genauso gut.',
  'Saved {file}, the backup of {moment}.': '{file} gespeichert, die Sicherung von {moment}.',
  'Plumbline had stopped and is open again. What you wrote is here.':
    'Plumbline war stehen geblieben und ist wieder offen. Was du geschrieben hast, ist da.',
  'Open Plumbline again': 'Plumbline neu öffnen',
  'Show data folder': 'Datenordner zeigen',
  'Your data could not be brought to the form this version needs. It is as it was, and there is a backup of it.':
    'Deine Daten ließen sich nicht in die Form bringen, die diese Version braucht. Sie sind, wie sie waren, und es gibt eine Sicherung davon.',
  'Your data is safe in backups and journal, but the disk is full. Free some space, then try again.':
    'Deine Daten sind in Sicherungen und Journal sicher, aber der Datenträger ist voll. Schaffe Platz und versuche es noch einmal.',
  'Your data is safe in backups and journal, but could not be put back yet. {reason}':
    'Deine Daten sind in Sicherungen und Journal sicher, ließen sich aber noch nicht zurückholen. {reason}',
  'Your data could not be opened. Nothing of it was changed.':
    'Deine Daten ließen sich nicht öffnen. Nichts daran wurde geändert.',
  'Close Plumbline and open it again.': 'Schließe Plumbline und öffne es neu.',
  'The disk is full. Free some space, then try again; nothing stored before is touched.':
    'Der Datenträger ist voll. Schaffe Platz und versuche es noch einmal; was vorher gespeichert war, bleibt unberührt.',
  'The database is damaged. Close Plumbline and open it again: it puts your data back.':
    'Die Datenbank ist beschädigt. Schließe Plumbline und öffne es neu: Es holt deine Daten zurück.',
  'The database was closed meanwhile. Open Plumbline again.':
    'Die Datenbank wurde inzwischen geschlossen. Öffne Plumbline neu.',
  'Another version of Plumbline uses the database. Close it, then open this one again.':
    'Eine andere Version von Plumbline benutzt die Datenbank. Schließe sie und öffne dann diese neu.',
  'The database could not do it. Open Plumbline again.':
    'Die Datenbank konnte es nicht. Öffne Plumbline neu.',
  'Nothing was copied. Try again in a moment.':
    'Es wurde nichts kopiert. Versuche es gleich noch einmal.',
  'That did not work: {reason}': 'Das hat nicht geklappt: {reason}',
  Copied: 'Kopiert',
  'Your plans were last opened by a newer Plumbline':
    'Deine Pläne hat zuletzt ein neueres Plumbline geöffnet',
  'This version does not know their form, so it leaves them alone: nothing was read and nothing was changed.':
    'Diese Version kennt ihre Form nicht und lässt sie darum in Ruhe: Nichts wurde gelesen und nichts geändert.',
  'Open the newer version again, and everything is there. Backups are in the folder.':
    'Öffne wieder die neuere Version, und alles ist da. Sicherungen liegen im Ordner.',
  'Plumbline cannot open your data yet': 'Plumbline kann deine Daten noch nicht öffnen',
  'Go on without a backup': 'Ohne Sicherung weitermachen',
  'Your data is not where it was': 'Deine Daten sind nicht, wo sie waren',
  'Restore a backup…': 'Sicherung wiederherstellen…',
  'Start empty…': 'Leer beginnen…',
  'Plumbline has kept plans here before, but its database is gone, and neither its backups nor its journal could bring them back.':
    'Plumbline hatte hier schon Pläne, aber seine Datenbank ist weg, und weder Sicherungen noch Journal konnten sie zurückholen.',
  'Plumbline has kept plans here before, but its database cannot be read, and neither its backups nor its journal could bring them back.':
    'Plumbline hatte hier schon Pläne, aber seine Datenbank lässt sich nicht lesen, und weder Sicherungen noch Journal konnten sie zurückholen.',
  'If you have a backup elsewhere, such as in a second folder, restore it. Nothing is deleted: what is left of the old files stays in the folder.':
    'Wenn du anderswo eine Sicherung hast, etwa in einem zweiten Ordner, stelle sie wieder her. Nichts wird gelöscht: Was von den alten Dateien übrig ist, bleibt im Ordner.',
  'Start without your plans?': 'Ohne deine Pläne beginnen?',
  'Start empty': 'Leer beginnen',
  'What is left of the old files is kept in the folder “damaged”, and a backup can still be restored later.':
    'Was von den alten Dateien übrig ist, bleibt im Ordner „damaged“, und eine Sicherung lässt sich auch später noch wiederherstellen.',
  'Putting your data back…': 'Deine Daten werden zurückgeholt…',
  'The database was not as it should be, so it is made anew from your backups and the journal. This takes a moment.':
    'Die Datenbank war nicht, wie sie sein soll. Darum wird sie aus deinen Sicherungen und dem Journal neu gemacht. Das dauert einen Moment.',
  'Your data is back': 'Deine Daten sind wieder da',
  'Most of your data is back': 'Deine Daten sind größtenteils wieder da',
  'A focus timer that was running, or a posting not kept yet, could not be brought back.':
    'Ein laufender Fokus-Timer oder eine noch nicht behaltene Stellenanzeige ließ sich nicht zurückholen.',
  'The old files are kept in the folder “damaged/{folder}”.':
    'Die alten Dateien bleiben im Ordner „damaged/{folder}“.',
  'The database of your plans was gone.': 'Die Datenbank deiner Pläne war weg.',
  'The database of your plans could not be read.':
    'Die Datenbank deiner Pläne ließ sich nicht lesen.',
  'Some of your data was missing from the database.':
    'In der Datenbank fehlte ein Teil deiner Daten.',
  'Your last changes were missing from the database.':
    'In der Datenbank fehlten deine letzten Änderungen.',
  'Plumbline noticed when it started, and made the database anew from a backup and the journal of your changes.':
    'Plumbline hat es beim Start bemerkt und die Datenbank aus einer Sicherung und dem Journal deiner Änderungen neu gemacht.',
  'Plumbline noticed when it started, and made the database anew from the journal of your changes.':
    'Plumbline hat es beim Start bemerkt und die Datenbank aus dem Journal deiner Änderungen neu gemacht.',
  'Plumbline noticed when it started, and made the database anew from what could still be read.':
    'Plumbline hat es beim Start bemerkt und die Datenbank aus dem, was noch lesbar war, neu gemacht.',
  'Every change that was saved is here: {contents}.':
    'Jede gespeicherte Änderung ist da: {contents}.',
  'Every change that was saved is here, up to {moment}: {contents}.':
    'Jede gespeicherte Änderung bis {moment} ist da: {contents}.',
  '{count} saved changes could not be brought back; all before is here: {contents}.': {
    one: '{count} gespeicherte Änderung ließ sich nicht zurückholen; alles davor ist da: {contents}.',
    other:
      '{count} gespeicherte Änderungen ließen sich nicht zurückholen; alles davor ist da: {contents}.',
  },
  '{count} saved changes could not be brought back; all before is here, up to {moment}: {contents}.':
    {
      one: '{count} gespeicherte Änderung ließ sich nicht zurückholen; alles davor ist da, bis {moment}: {contents}.',
      other:
        '{count} gespeicherte Änderungen ließen sich nicht zurückholen; alles davor ist da, bis {moment}: {contents}.',
    },
  'Stored, but not in the journal yet.': 'Gespeichert, aber noch nicht im Journal.',
  'Everything that was saved is safe: it is in the journal too, outside the database. What you typed in the last moments may not be stored yet.':
    'Alles Gespeicherte ist sicher: Es steht auch im Journal, außerhalb der Datenbank. Was du in den letzten Momenten getippt hast, ist vielleicht noch nicht gespeichert.',
  'Everything that was saved is safe: it is in the journal too, outside the database. What you typed in the last moments may not be stored yet; it is still here, and goes on by itself.':
    'Alles Gespeicherte ist sicher: Es steht auch im Journal, außerhalb der Datenbank. Was du in den letzten Momenten getippt hast, ist vielleicht noch nicht gespeichert; es ist noch da und geht von selbst weiter.',
  'The database does not answer': 'Die Datenbank antwortet nicht',
  'Plumbline has waited for five seconds. The disk may be very busy, or another program may hold the files. This goes away as soon as there is an answer.':
    'Plumbline hat fünf Sekunden gewartet. Vielleicht ist der Datenträger sehr beschäftigt oder ein anderes Programm hält die Dateien. Das hier verschwindet, sobald eine Antwort da ist.',
  'The disk is full': 'Der Datenträger ist voll',
  'There is no room left to store your last change. Free some space; then this goes away, or press Try again.':
    'Für deine letzte Änderung ist kein Platz mehr. Schaffe Platz; dann verschwindet das hier, oder drücke „Noch einmal“.',
  'Another window needs the database': 'Ein anderes Fenster braucht die Datenbank',
  'A newer version of Plumbline, or another window, has taken it over. Close it, then try again here.':
    'Eine neuere Version von Plumbline oder ein anderes Fenster hat sie übernommen. Schließe es und versuche es dann hier noch einmal.',
} as const satisfies Catalogue
