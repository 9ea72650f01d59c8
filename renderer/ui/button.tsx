import clsx from 'clsx'
import type { ReactNode, Ref } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import styles from './button.module.css'
import { Kbd } from './kbd'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  variant?: 'primary' | 'default' | 'quiet' | 'danger'
  size?: 's' | 'm' | 'l'
  icon?: ReactNode
  /** Keys as they are shown, such as "Ctrl Z". */
  shortcut?: string | undefined
  className?: string | undefined
  children?: ReactNode
  ref?: Ref<HTMLButtonElement>
}

export function Button({
  variant = 'default',
  size = 'm',
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={clsx(styles.button, styles[variant], styles[size], className)}>
      {icon}
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  )
}
