import { Component, type ReactNode } from 'react'
import { raiseDoubt } from '../db/boot/doubt'
import { kindOfStorageError } from '../db/storage-error'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import styles from './error-screen.module.css'
import { TitleStrip } from './title-strip'

interface State {
  readonly error: Error | null
}

/** Shown in place of the app when it cannot go on: what happened, and the way out. The data is not touched. */
export class ErrorScreen extends Component<{ children: ReactNode }, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  /** What does not give its rows is built anew, once; then it is for the user to try again. */
  override componentDidCatch(error: unknown): void {
    if (kindOfStorageError(error) === 'corrupt' && raiseDoubt(String(error))) location.reload()
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.screen} aria-label="Something went wrong">
        <TitleStrip />
        <EmptyState
          title="Plumbline stopped here"
          action={<Button onPress={() => location.reload()}>Open it again</Button>}
        >
          Your data is as it was. What was in the way: {error.message}
        </EmptyState>
      </main>
    )
  }
}
