import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { Button, type ButtonProps } from './button'
import styles from './ways-on.module.css'

export interface WayOn {
  readonly label: string
  /** @returns what came of it, a sentence; null when nothing has to be said */
  readonly take: () => Promise<string | null>
}

interface WaysOnProps {
  /** The best first. */
  readonly ways: readonly WayOn[]
  readonly size?: ButtonProps['size']
}

/** What can be done now that something went wrong, and what came of what was tried last. */
export function WaysOn({ ways, size = 'm' }: WaysOnProps) {
  const [outcome, setOutcome] = useState<string | null>(null)
  return (
    <div className={styles.ways}>
      <div className={styles.buttons}>
        {ways.map(({ label, take }, index) => (
          <Button
            key={label}
            size={size}
            variant={index === 0 ? 'primary' : 'default'}
            onPress={() => {
              setOutcome(null)
              take().then(setOutcome, () =>
                setOutcome(translate('“{label}” did not work this time.', { label })),
              )
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </div>
  )
}
