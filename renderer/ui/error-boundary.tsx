import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in the place of what cannot be drawn. */
  readonly fallback: (tryAgain: () => void) => ReactNode
  readonly onError?: () => void
  readonly children: ReactNode
}

interface State {
  readonly hasStopped: boolean
}

/**
 * Keeps what goes wrong in one part of the screen within it: the rest goes on. Give it the `key` of what it
 * shows, so that something else in its place begins anew.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override readonly state: State = { hasStopped: false }

  static getDerivedStateFromError(): State {
    return { hasStopped: true }
  }

  override componentDidCatch(): void {
    this.props.onError?.()
  }

  override render(): ReactNode {
    if (!this.state.hasStopped) return this.props.children
    return this.props.fallback(() => this.setState({ hasStopped: false }))
  }
}
