import { Component, type ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { TroubleScreen } from './trouble-screen'
import { waysOut } from './ways-out'
import { raiseDoubt } from '../db/boot/doubt'
import { kindOfStorageError } from '../db/storage-error'
import { openAgain } from '../desktop/open-again'

interface State {
  readonly hasStopped: boolean
}

/** Shown in place of the app when it cannot go on: what happened, and the ways out. The data is not touched. */
export class ErrorScreen extends Component<{ children: ReactNode }, State> {
  override readonly state: State = { hasStopped: false }

  static getDerivedStateFromError(): State {
    return { hasStopped: true }
  }

  /** What does not give its rows is built anew, once; then it is for the user to try again. */
  override componentDidCatch(error: unknown): void {
    if (kindOfStorageError(error) === 'corrupt' && raiseDoubt(String(error))) void openAgain()
  }

  override render(): ReactNode {
    if (!this.state.hasStopped) return this.props.children
    const { openAgain, saveBackup, showDataFolder, copyDetails } = waysOut
    return (
      <TroubleScreen
        title={translate('Plumbline stopped here')}
        ways={[openAgain, saveBackup, showDataFolder, copyDetails]}
      >
        <p>{translate('Something unexpected was in the way. Your data is as it was.')}</p>
        <p>
          {translate(
            'Open it again to go on. If you come back here, save a backup first; the details help to find out why.',
          )}
        </p>
      </TroubleScreen>
    )
  }
}
