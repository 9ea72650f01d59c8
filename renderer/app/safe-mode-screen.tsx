import { useEffect } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../desktop/desktop'
import { TroubleScreen } from './trouble-screen'
import { waysOut } from './ways-out'

/** What is left of the app after it has stopped three times within a minute. It reads no plan and stores nothing. */
export function SafeModeScreen() {
  // There is nothing to store, so the window may close at once.
  useEffect(() => desktop.onCloseRequested(() => void desktop.confirmClose()), [])
  const { openAgain, saveBackup, showDataFolder, copyDetails, quit } = waysOut
  return (
    <TroubleScreen
      title={translate('Plumbline stopped three times within a minute')}
      ways={[openAgain, saveBackup, showDataFolder, copyDetails, quit]}
    >
      <p>
        {translate(
          'So that it does not go on like this, this is safe mode: it opens none of your plans. Everything you saved is still there.',
        )}
      </p>
      <p>
        {translate(
          'Open it again; often that is enough. If it stops once more, save a backup to have a copy in your hands, and restart the computer.',
        )}
      </p>
    </TroubleScreen>
  )
}
