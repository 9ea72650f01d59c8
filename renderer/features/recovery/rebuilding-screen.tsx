import { StorageScreen } from './storage-screen'

export function RebuildingScreen() {
  return (
    <StorageScreen title="Putting your data back…">
      <p role="status">
        The database was not as it should be, so it is made anew from your backups and the journal.
        This takes a moment.
      </p>
    </StorageScreen>
  )
}
