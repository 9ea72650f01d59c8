import { translate } from '#shared/language/translate'
import { TroubleSheet } from '../../ui/trouble-sheet'
export function RebuildingScreen() {
  return (
    <TroubleSheet title={translate('Putting your data back…')}>
      <p role="status">
        {translate(
          'The database was not as it should be, so it is made anew from your backups and the journal. This takes a moment.',
        )}
      </p>
    </TroubleSheet>
  )
}
