import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Separator } from 'react-aria-components/Separator'
import { translate } from '#shared/language/translate'
import { Kbd } from './kbd'
import styles from './menu.module.css'
import { Popover } from './popover'

export type MenuItem =
  | 'separator'
  | {
      id: string
      label: string
      icon?: ReactNode
      shortcut?: string | undefined
      isDanger?: boolean
      isDisabled?: boolean
      /** The one of several that holds now. */
      isChosen?: boolean
      onSelect: () => void
    }

interface MenuProps {
  label: string
  items: readonly MenuItem[]
  /** The one button that opens it: Button, IconButton or a button of react-aria. */
  trigger: ReactElement
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top'
}

// not translated: a place beside the button
export function Menu({ label, items, trigger, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement}>
        <MenuList label={label} items={items} />
      </Popover>
    </MenuTrigger>
  )
}

interface MenuListProps extends Pick<MenuProps, 'label' | 'items'> {
  /** Needed where no trigger closes the popover. */
  onClose?: () => void
}

/** What a menu holds; stands inside a popover that closes when something is chosen. */
function MenuList({ label, items, onClose }: MenuListProps) {
  const standalone = onClose && { onClose, autoFocus: 'first' as const }
  return (
    <AriaMenu className={styles.menu ?? ''} aria-label={label} {...standalone}>
      {items.map((item, index) =>
        item === 'separator' ? (
          // Separators have nothing but their place.
          <Separator key={index} className={styles.separator ?? ''} />
        ) : (
          <AriaMenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            isDisabled={item.isDisabled ?? false}
            className={clsx(styles.item, item.isDanger && styles.danger)}
            onAction={item.onSelect}
          >
            {item.icon}
            <span className={clsx('trunc', item.isChosen && 'strong')}>{item.label}</span>
            {item.isChosen && <Check aria-label={translate('chosen')} />}
            {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
          </AriaMenuItem>
        ),
      )}
    </AriaMenu>
  )
}

interface ContextMenuProps extends Pick<MenuProps, 'label' | 'items'> {
  /** What it belongs to and opens beside; null while it is closed. */
  anchor: Element | null
  onClose: () => void
}

/** A menu without a button of its own, for things that open it in several ways. */
export function ContextMenu({ label, items, anchor, onClose }: ContextMenuProps) {
  return (
    <Popover
      // A popover of its own is a dialog and needs a name, with the menu in it.
      aria-label={label}
      // not translated: a place beside the anchor
      placement="bottom start"
      triggerRef={{ current: anchor }}
      isOpen={anchor !== null}
      onOpenChange={(willOpen) => !willOpen && onClose()}
    >
      <MenuList label={label} items={items} onClose={onClose} />
    </Popover>
  )
}
