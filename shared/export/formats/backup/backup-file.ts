import { exportFormat } from '#shared/export/export-format'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { translate } from '#shared/language/translate'

/** Everything of one plan, for Restore. */
export const backupFile = exportFormat({
  id: 'backup',
  get label() {
    return translate('JSON backup')
  },
  get description() {
    return translate('Everything of this plan, ready to restore')
  },
  get shortName() {
    return translate('backup')
  },
  extension: 'json',
  get fileKind() {
    return translate('Plumbline backup')
  },
  options: {},
  nameEnding: () => 'backup',
  render: (bundle, _options, { now }) => ({
    kind: 'text',
    text: toBackup([bundle], now),
    // JSON holds every character.
    replaced: 0,
  }),
})
