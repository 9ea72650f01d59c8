import { TroubleSheet } from '../../ui/trouble-sheet'
export function RebuildingScreen() {
  return (
    <TroubleSheet title="Putting your data back…">
      <p role="status">
        The database was not as it should be, so it is made anew from your backups and the journal.
        This takes a moment.
      </p>
    </TroubleSheet>
  )
}
