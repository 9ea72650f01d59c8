import type { Catalogue } from '#shared/language/catalogue'

/** What the main process says: files, backups, crashes, tray and reminders. */
export const background = {
  'Only the installed app can be started at login.':
    'Nur die installierte App kann beim Anmelden starten.',
  'The system did not let Plumbline add itself.':
    'Das System hat nicht zugelassen, dass Plumbline sich einträgt.',
  'This backup is no longer there.': 'Diese Sicherung ist nicht mehr da.',
  'No backup was written. {reason}': 'Es wurde keine Sicherung geschrieben. {reason}',
  'The second copy was not written. {reason}': 'Die zweite Kopie wurde nicht geschrieben. {reason}',
  'That folder is in use for the other backups already. Choose another one.':
    'Dieser Ordner ist schon für die anderen Sicherungen da. Wähle einen anderen.',
  'The system refused these keys; another program may use them. Choose others.':
    'Das System lehnt diese Tasten ab; vielleicht nutzt sie ein anderes Programm. Wähle andere.',
  'This desktop asks before it passes keys on. If nothing opens, allow it in its settings.':
    'Diese Oberfläche fragt, bevor sie Tasten weitergibt. Wenn sich nichts öffnet, erlaube es in ihren Einstellungen.',
  'A thought for today': 'Ein Gedanke für heute',
  'Plumbline did not answer. Your words stay here; try again.':
    'Plumbline hat nicht geantwortet. Deine Worte bleiben hier; versuche es noch einmal.',
  'Copy details': 'Details kopieren',
  'The details are copied. They hold no word of yours.':
    'Die Details sind kopiert. Sie enthalten kein Wort von dir.',
  'Something went wrong inside Plumbline.': 'In Plumbline ist etwas schiefgegangen.',
  'What was saved is still there, and what you were writing is being stored now.':
    'Was gespeichert war, ist noch da, und was du gerade schreibst, wird jetzt gespeichert.',
  'You can go on. If something does not work any more, quit and open Plumbline again.':
    'Du kannst weitermachen. Wenn etwas nicht mehr geht, beende Plumbline und öffne es neu.',
  Quit: 'Beenden',
  'Plumbline could not start.': 'Plumbline konnte nicht starten.',
  'Your data was not touched; it is where it was.':
    'Deine Daten wurden nicht angerührt; sie sind, wo sie waren.',
  'Open Plumbline once more. If it does not start then either, the details help to find out why.':
    'Öffne Plumbline noch einmal. Wenn es auch dann nicht startet, helfen die Details, den Grund zu finden.',
  'Plumbline is not answering.': 'Plumbline antwortet nicht.',
  'It may only be busy and come back by itself. If it does not, load the page again: what was saved is kept, and at most the last second of typing is lost.':
    'Vielleicht ist es nur beschäftigt und kommt von selbst zurück. Wenn nicht, lade die Seite neu: Gespeichertes bleibt, verloren geht höchstens die letzte Sekunde Tippen.',
  Wait: 'Warten',
  'Load the page again': 'Seite neu laden',
  'Plumbline cannot show its window.': 'Plumbline kann sein Fenster nicht zeigen.',
  'It stopped several times within a minute, the last time in safe mode. What was saved is still on this computer.':
    'Es ist in einer Minute mehrmals stehen geblieben, zuletzt im abgesicherten Modus. Was gespeichert war, ist noch auf diesem Computer.',
  'Try again, or quit, restart the computer and open Plumbline then.':
    'Versuche es noch einmal, oder beende es, starte den Computer neu und öffne Plumbline dann.',
  '“{file}” was not saved. {reason}': '„{file}“ wurde nicht gespeichert. {reason}',
  'You may not write there. Choose another folder, or change its permissions.':
    'Dort darfst du nicht schreiben. Wähle einen anderen Ordner oder ändere seine Rechte.',
  'The disk is full. Free some space, or choose another disk.':
    'Der Datenträger ist voll. Schaffe Platz oder wähle einen anderen.',
  'Another program is using the file. Close it there and save again.':
    'Ein anderes Programm benutzt die Datei. Schließe sie dort und speichere noch einmal.',
  'This disk does not take that name. Choose a shorter or simpler one.':
    'Dieser Datenträger nimmt den Namen nicht an. Wähle einen kürzeren oder einfacheren.',
  'That disk can only be read. Choose another folder.':
    'Dieser Datenträger lässt sich nur lesen. Wähle einen anderen Ordner.',
  'Your share of that disk is used up. Free some space, or choose another disk.':
    'Dein Anteil an diesem Datenträger ist aufgebraucht. Schaffe Platz oder wähle einen anderen.',
  'That disk does not take a file of this size. Choose another one.':
    'Dieser Datenträger nimmt keine Datei dieser Größe an. Wähle einen anderen.',
  'The folder is no longer there. Choose another one.':
    'Der Ordner ist nicht mehr da. Wähle einen anderen.',
  'Something that is not a file has that name already. Choose another name.':
    'Etwas, das keine Datei ist, heißt schon so. Wähle einen anderen Namen.',
  'Too many files are open on this computer. Close some programs and save again.':
    'Auf diesem Computer sind zu viele Dateien offen. Schließe einige Programme und speichere noch einmal.',
  'The disk did not keep what was written. Choose another disk, and check this one.':
    'Der Datenträger hat das Geschriebene nicht behalten. Wähle einen anderen und prüfe diesen.',
  'Its pages could not be laid out. Close other programs, then try again.':
    'Seine Seiten konnten nicht gesetzt werden. Schließe andere Programme und versuche es noch einmal.',
  'The system gave no reason.': 'Das System hat keinen Grund genannt.',
  'The system gave {code} reason.': 'Das System nennt als Grund {code}.',
  '“{file}” is not a file that can be read.': '„{file}“ ist keine Datei, die sich lesen lässt.',
  '“{file}” is larger than 20 MB. No file of Plumbline is that large.':
    '„{file}“ ist größer als 20 MB. Keine Datei von Plumbline ist so groß.',
  '“{file}” is not a text file.': '„{file}“ ist keine Textdatei.',
  '“{file}” was not read. {reason}': '„{file}“ wurde nicht gelesen. {reason}',
  'You may not read it. Change its permissions, or copy it to another folder.':
    'Du darfst sie nicht lesen. Ändere ihre Rechte oder kopiere sie in einen anderen Ordner.',
  'It is no longer there.': 'Sie ist nicht mehr da.',
  'It is a folder.': 'Es ist ein Ordner.',
  'The disk did not give what is written there. Check the disk.':
    'Der Datenträger gibt nicht her, was dort steht. Prüfe ihn.',
  'A save window is open already. Finish there first.':
    'Ein Fenster zum Speichern ist schon offen. Schließe es zuerst ab.',
  '“{file}” is there already.': '„{file}“ gibt es schon.',
  'Saving replaces what it holds.': 'Das Speichern ersetzt, was darin steht.',
  'Replace it': 'Ersetzen',
  'A window for folders is open already. Finish there first.':
    'Ein Fenster für Ordner ist schon offen. Schließe es zuerst ab.',
  'An open window is there already. Finish there first.':
    'Ein Fenster zum Öffnen ist schon offen. Schließe es zuerst ab.',
  'All files': 'Alle Dateien',
  'Nothing was printed. Look whether a printer is there and ready, or save a PDF.':
    'Es wurde nichts gedruckt. Sieh nach, ob ein Drucker da und bereit ist, oder speichere ein PDF.',
  'The system gave no reason for it.': 'Das System nennt dafür keinen Grund.',
  'The system gave {code} reason for it.': 'Das System nennt dafür den Grund {code}.',
  'The disk is full: free some space.': 'Der Datenträger ist voll: Schaffe Platz.',
  'You may not write to the app’s own folder: change its permissions.':
    'Du darfst nicht in den Ordner der App schreiben: Ändere seine Rechte.',
  'Something is in the way in the app’s own folder: look for “journal” there.':
    'Im Ordner der App ist etwas im Weg: Suche dort nach „journal“.',
  'The disk can only be read.': 'Der Datenträger lässt sich nur lesen.',
  'The change is too large for it: back up now, from the menu.':
    'Die Änderung ist zu groß dafür: Sichere jetzt über das Menü.',
  'Another program holds the journal: close it there.':
    'Ein anderes Programm hält das Journal: Schließe es dort.',
  'The disk did not keep what was written: check it.':
    'Der Datenträger hat das Geschriebene nicht behalten: Prüfe ihn.',
  '“{file}” is not a file of its own.': '„{file}“ ist keine eigene Datei.',
  '“{file}” cannot be read. {reason}': '„{file}“ lässt sich nicht lesen. {reason}',
  '“{file}” was not written. {reason}': '„{file}“ wurde nicht geschrieben. {reason}',
  'That folder holds the data of Plumbline itself. Choose another one.':
    'Dieser Ordner enthält die Daten von Plumbline selbst. Wähle einen anderen.',
  'The folder may not be read. Change its permissions.':
    'Der Ordner darf nicht gelesen werden. Ändere seine Rechte.',
  'The folder is not there now. Everything goes on when it is back.':
    'Der Ordner ist gerade nicht da. Wenn er zurück ist, geht alles weiter.',
  Plans: 'Pläne',
  'This desktop shows no tray, so closing the window still quits Plumbline.':
    'Diese Oberfläche hat keinen Infobereich. Darum beendet das Schließen des Fensters Plumbline weiterhin.',
  'Open Plumbline': 'Plumbline öffnen',
  'Quit Plumbline': 'Plumbline beenden',
  'The journal of changes could not be written.':
    'Das Journal der Änderungen ließ sich nicht schreiben.',
} as const satisfies Catalogue
