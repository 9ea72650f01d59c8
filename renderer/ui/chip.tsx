import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** A thing in a list that can be taken out again. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <X aria-hidden />
        </button>
      )}
    </span>
  )
}

interface ChipProps {
  children: ReactNode
  /** Says what goes, such as "Remove Thu 24 Dec". */
  removeLabel?: string | undefined
  onRemove?: (() => void) | undefined
}

/** Wraps chips on lines of their own. */
export function ChipRow({ children }: { children: ReactNode }) {
  return <div className={styles.chips}>{children}</div>
}

export function AddChip({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <button type="button" className={styles.add} onClick={onPress}>
      <Plus aria-hidden />
      {children}
    </button>
  )
}
