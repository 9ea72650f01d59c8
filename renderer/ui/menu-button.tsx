import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'
import { IconButton } from './icon-button'
import { Menu, type MenuItem } from './menu'

interface MenuButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'isDisabled'> {
  /** The name of the button and of its menu. */
  label: string
  items: readonly MenuItem[]
  icon?: ReactNode
  /** Words on the button; without them it is an icon button. */
  children?: ReactNode
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top'
}

export function MenuButton(props: MenuButtonProps) {
  const { label, items, icon, children, variant, size, isDisabled = false } = props
  return (
    <Menu
      label={label}
      items={items}
      // not translated: a place beside the button
      placement={props.placement ?? (children ? 'bottom start' : 'bottom end')}
      trigger={
        children ? (
          <Button
            variant={variant ?? 'default'}
            size={size ?? 'm'}
            icon={icon}
            aria-label={label}
            isDisabled={isDisabled}
          >
            {children}
          </Button>
        ) : (
          <IconButton label={label} icon={icon ?? <Ellipsis />} isDisabled={isDisabled} />
        )
      }
    />
  )
}
