import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './tag.module.css'

interface TagProps {
  tone?: 'default' | 'alert' | 'ok' | 'solid'
  icon?: ReactNode
  children: ReactNode
}

/** One word about the state of a thing, beside its name. */
export function Tag({ tone = 'default', icon, children }: TagProps) {
  return (
    <span className={clsx(styles.tag, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}
