import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron'
import { roleItem } from './role-item'

/** Offers the clipboard where text is edited or selected; the page draws every other menu itself. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items = contextMenuFor(place)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}

export function contextMenuFor(
  place: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
): MenuItemConstructorOptions[] {
  const { canCut, canCopy, canPaste, canSelectAll } = place.editFlags
  if (place.isEditable) {
    return [
      { ...roleItem('cut'), enabled: canCut },
      { ...roleItem('copy'), enabled: canCopy },
      { ...roleItem('paste'), enabled: canPaste },
      { type: 'separator' },
      { ...roleItem('selectAll'), enabled: canSelectAll },
    ]
  }
  return place.selectionText.trim() === '' ? [] : [{ ...roleItem('copy'), enabled: canCopy }]
}
