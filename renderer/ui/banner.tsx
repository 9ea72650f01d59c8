import clsx from 'clsx'
import { CircleAlert, Check, Info } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import styles from './banner.module.css'
import { usePassFocusOn } from './use-pass-focus-on'

export interface BannerProps {
  tone: 'alert' | 'info' | 'ok'
  /** Replaces the usual icon of the tone. */
  icon?: ReactNode
  /** The bold fact in <b> first, then the rest. */
  children: ReactNode
  actions?: ReactNode
  className?: string | undefined
}

export function Banner({
  tone,
  icon = toneIcons[tone],
  children,
  actions,
  className,
}: BannerProps) {
  const place = useRef<HTMLDivElement>(null)
  usePassFocusOn(place)
  return (
    <div ref={place} className={clsx(styles.banner, styles[tone], className)}>
      {icon}
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

const toneIcons = {
  alert: <CircleAlert aria-hidden />,
  info: <Info aria-hidden />,
  ok: <Check aria-hidden />,
}
