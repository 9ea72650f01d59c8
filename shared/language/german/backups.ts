import type { Catalogue } from '#shared/language/catalogue'

/** Backups, restore and recovery. */
export const backups = {
  'No backup was written. The data could not be read, or is too much for one file.':
    'Es wurde keine Sicherung geschrieben. Die Daten ließen sich nicht lesen oder sind zu viel für eine Datei.',
  'Before deleting: {reason}': 'Vor dem Löschen: {reason}',
  'Before restoring: {reason}': 'Vor dem Wiederherstellen: {reason}',
  'Before the import: {reason}': 'Vor dem Import: {reason}',
  'That file is no backup this version of Plumbline can read. Choose another.':
    'Diese Datei ist keine Sicherung, die diese Version von Plumbline lesen kann. Wähle eine andere.',
  'Backed up, and read back': 'Gesichert und zur Probe gelesen',
  'Nothing has changed since the last backup':
    'Seit der letzten Sicherung hat sich nichts geändert',
  'There is no backup in {folder} yet. One from another computer or disk can be opened as a file.':
    'In {folder} liegt noch keine Sicherung. Eine von einem anderen Computer oder Datenträger lässt sich als Datei öffnen.',
  'Backups, the newest first': 'Sicherungen, die neueste zuerst',
  'Open the backup of {moment}': 'Sicherung von {moment} öffnen',
  'Open…': 'Öffnen…',
  'Newer version': 'Neuere Version',
  Damaged: 'Beschädigt',
  'Restore…': 'Wiederherstellen…',
  'Save a backup…': 'Sicherung speichern…',
  'Back up now': 'Jetzt sichern',
  Backups: 'Sicherungen',
  'Last one {moment}. Written soon after a change, and on closing':
    'Zuletzt {moment}. Geschrieben bald nach einer Änderung und beim Schließen',
  'There is none yet. Written soon after a change, and on closing':
    'Es gibt noch keine. Geschrieben bald nach einer Änderung und beim Schließen',
  'One file with everything': 'Eine Datei mit allem',
  'To keep elsewhere, or to go on with on another computer':
    'Zum Aufheben an anderer Stelle oder zum Weitermachen auf einem anderen Computer',
  'Restore from a backup': 'Aus einer Sicherung wiederherstellen',
  'Shows first what would change, and can be undone':
    'Zeigt zuerst, was sich ändern würde, und lässt sich zurücknehmen',
  'Compared with what is here': 'Verglichen mit dem, was hier ist',
  'A plan without a title': 'Ein Plan ohne Titel',
  'Change…': 'Ändern…',
  'Change the backup folder': 'Sicherungsordner ändern',
  'Backup folder': 'Sicherungsordner',
  'Use the app’s own': 'Den der App nehmen',
  'Second folder': 'Zweiter Ordner',
  'None. Each backup can be written twice, on another disk for instance':
    'Keiner. Jede Sicherung lässt sich zweimal schreiben, etwa auf einen anderen Datenträger',
  'Choose…': 'Wählen…',
  'Choose the second folder': 'Zweiten Ordner wählen',
  'Change the second folder': 'Zweiten Ordner ändern',
  'Stop copying': 'Nicht mehr kopieren',
  'Restore the backup of {moment}': 'Sicherung von {moment} wiederherstellen',
  'Everything in that backup is here already': 'Alles aus dieser Sicherung ist schon da',
  'Nothing has changed. {reason}': 'Es hat sich nichts geändert. {reason}',
  'From a file…': 'Aus einer Datei…',
  'Other backups': 'Andere Sicherungen',
  'Backup of {moment}': 'Sicherung von {moment}',
  'Add what is missing': 'Fehlendes hinzufügen',
  'Replace everything': 'Alles ersetzen',
  'What to do': 'Was zu tun ist',
  'What the backup has and you do not comes back. Nothing that is here changes or goes.':
    'Was die Sicherung hat und du nicht, kommt zurück. Nichts, was hier ist, ändert sich oder geht.',
  'Everything becomes as it was in the backup. What is here now is backed up first, and you can undo this.':
    'Alles wird, wie es in der Sicherung war. Was jetzt hier ist, wird zuerst gesichert, und du kannst es zurücknehmen.',
  'Everything becomes as it was in the backup. With it go {loss}. What is here now is backed up first, and you can undo this.':
    'Alles wird, wie es in der Sicherung war. Damit gehen: {loss}. Was jetzt hier ist, wird zuerst gesichert, und du kannst es zurücknehmen.',
  'Open backups…': 'Sicherungen öffnen…',
  'There is a backup of {moment}.': 'Es gibt eine Sicherung von {moment}.',
  'It holds {contents}.': 'Darin: {contents}.',
  'This backup could not be opened. {reason}': 'Diese Sicherung ließ sich nicht öffnen. {reason}',
  'The backup is being read and checked.': 'Die Sicherung wird gelesen und geprüft.',
  'There is no plan yet, so there is nothing to save.':
    'Es gibt noch keinen Plan, also nichts zu speichern.',
} as const satisfies Catalogue
