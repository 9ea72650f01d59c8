import clsx from 'clsx'
import { Component, type ReactNode } from 'react'
import { copyDetails } from '../desktop/copy-details'
import { WaysOn } from '../ui/ways-on'
import styles from './panel-boundary.module.css'

interface PanelBoundaryProps {
  /** What it holds, as the user would call it, such as "Calendar". */
  readonly name: string
  /** Has it little room, such as the sidebar? */
  readonly isNarrow?: boolean
  readonly children: ReactNode
}

interface State {
  readonly hasStopped: boolean
}

/**
 * Keeps what goes wrong in one part of the screen within it: the rest goes on. Give it the `key` of what it
 * shows, so that something else in its place begins anew.
 */
export class PanelBoundary extends Component<PanelBoundaryProps, State> {
  override readonly state: State = { hasStopped: false }

  static getDerivedStateFromError(): State {
    return { hasStopped: true }
  }

  override render(): ReactNode {
    const { name, isNarrow = false, children } = this.props
    if (!this.state.hasStopped) return children
    return (
      <section className={clsx(styles.panel, isNarrow && styles.narrow)} aria-label={name}>
        <h2 className="h3">{name} cannot be shown</h2>
        <p>
          Something it did not expect was in the way. Your data is as it was, and everything else
          goes on.
        </p>
        <WaysOn
          size={isNarrow ? 's' : 'm'}
          ways={[
            { label: 'Try again', take: this.tryAgain },
            { label: 'Copy details', take: copyDetails },
          ]}
        />
      </section>
    )
  }

  private readonly tryAgain = async (): Promise<null> => {
    this.setState({ hasStopped: false })
    return null
  }
}
