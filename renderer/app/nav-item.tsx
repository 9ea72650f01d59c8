import type { ComponentType } from 'react'
import styles from './sidebar.module.css'

interface NavItemProps {
  readonly icon: ComponentType<{ size?: number; strokeWidth?: number }>
  readonly label: string
  readonly count?: number
  readonly isCurrent: boolean
  readonly onOpen: () => void
}

/** One entry of the sidebar; on the narrow rail its name is the tooltip. */
export function NavItem({ icon: Icon, label, count, isCurrent, onOpen }: NavItemProps) {
  return (
    <a
      href={`#${label.toLowerCase().replace(' ', '-')}`}
      className={styles.item}
      title={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        onOpen()
      }}
    >
      <Icon size={16} strokeWidth={1.6} />
      <span className={styles.label}>{label}</span>
      {count ? <span className={styles.count}>{count}</span> : null}
    </a>
  )
}
