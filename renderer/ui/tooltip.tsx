import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './kbd'
import styles from './tooltip.module.css'

interface TooltipProps {
  text: string
  shortcut?: string | undefined
  placement?: 'top' | 'bottom' | 'left' | 'right'
  isDisabled?: boolean
  /** One button or link of react-aria. */
  children: ReactElement
}

export function Tooltip({
  text,
  shortcut,
  placement = 'bottom',
  isDisabled = false,
  children,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tip ?? ''} placement={placement} offset={6}>
        {text}
        {shortcut && <Kbd>{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
