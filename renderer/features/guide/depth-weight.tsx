import clsx from 'clsx'
import line from '../../ui/plumb-line.module.css'
import styles from './depth-weight.module.css'

interface DepthWeightProps {
  readonly tone: 'backend' | 'full-stack' | 'own'
  /** Of the string, in pixels; 0 is a slack end without a weight. */
  readonly length: number
}

/** A weight on a string from the line above its row; the words beside it say the same. */
export function DepthWeight({ tone, length }: DepthWeightProps) {
  return (
    <svg className={styles.depth} width="9" height="50" viewBox="0 0 9 50" aria-hidden>
      {length === 0 ? (
        <path className={styles.slack} d="M4.5 0v10" />
      ) : (
        <>
          <path className={line.string} d={`M4.5 0v${length}`} />
          <path
            className={clsx(styles.weight, styles[tone])}
            d={`M1 ${length}h7l-.8 5-2.7 6-2.7-6z`}
          />
        </>
      )}
    </svg>
  )
}
