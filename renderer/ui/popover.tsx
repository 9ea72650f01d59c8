import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover'
import styles from './popover.module.css'

/** Raised paper beside the control that opens it; stands inside a trigger of react-aria. */
export function Popover({
  className,
  children,
  ...rest
}: Omit<PopoverProps, 'className' | 'children' | 'style'> & {
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <AriaPopover offset={4} {...rest} className={clsx(styles.popover, className)}>
      {children}
    </AriaPopover>
  )
}
