import { exportFormat } from '#shared/export/export-format'
import { toBackup } from '#shared/export/formats/backup/to-backup'

/** Everything of one plan, for Restore. */
export const backupFile = exportFormat({
  id: 'backup',
  label: 'JSON backup',
  description: 'Everything of this plan, ready to restore',
  shortName: 'backup',
  extension: 'json',
  fileKind: 'Plumbline backup',
  options: {},
  nameEnding: () => 'backup',
  render: (bundle, _options, { now }) => ({
    kind: 'text',
    text: toBackup([bundle], now),
    // JSON holds every character.
    replaced: 0,
  }),
})
