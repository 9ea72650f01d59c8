import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { copyDetails } from '../desktop/copy-details'
import { ErrorBoundary } from '../ui/error-boundary'
import { WaysOn } from '../ui/ways-on'
import styles from './panel-boundary.module.css'

interface PanelBoundaryProps {
  /** What it holds, as the user would call it, such as "Calendar". */
  readonly name: string
  /** `screen` is the main one of the window, which has its title. */
  readonly place: 'screen' | 'sidebar' | 'sheet'
  readonly children: ReactNode
}

/** A part of the screen that says in its own place when it cannot be drawn. */
export function PanelBoundary({ name, place, children }: PanelBoundaryProps) {
  const isNarrow = place === 'sidebar'
  const Title = place === 'screen' ? 'h1' : 'h2'
  const fallback = (tryAgain: () => void) => (
    <section className={isNarrow ? styles.narrow : styles.wide} aria-label={name}>
      <div className={styles.words} role="alert">
        <Title className="h3">{translate('{name} cannot be shown', { name })}</Title>
        <p>
          {translate(
            'Something unexpected was in the way. Your data is as it was, and everything else goes on.',
          )}
        </p>
      </div>
      <WaysOn
        size={isNarrow ? 's' : 'm'}
        ways={[
          {
            label: translate('Try again'),
            async take() {
              tryAgain()
              return null
            },
          },
          { label: translate('Copy details'), take: copyDetails },
        ]}
      />
    </section>
  )
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>
}
