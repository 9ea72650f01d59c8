import clsx from 'clsx'
import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  /** The name of the button, also shown as its tooltip. */
  label: string
  icon: ReactNode
  shortcut?: string | undefined
  size?: 's' | 'm'
  /** Given only to buttons that stay down. */
  isPressed?: boolean | undefined
  hasTooltip?: boolean
  tooltipPlacement?: 'top' | 'bottom' | 'left' | 'right'
  className?: string | undefined
  ref?: Ref<HTMLButtonElement>
}

export function IconButton({
  label,
  icon,
  shortcut,
  size = 's',
  isPressed,
  hasTooltip = true,
  tooltipPlacement = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement} isDisabled={!hasTooltip}>
      <Button
        {...rest}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        aria-label={label}
        className={clsx(styles.iconButton, styles[size], className)}
      >
        {icon}
      </Button>
    </Tooltip>
  )
}
