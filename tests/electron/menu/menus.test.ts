import { describe, expect, test, vi } from 'vitest'
import type { Menu } from '#shared/ipc/desktop-api'
import { buildMenu } from '../../../electron/menu/build-menu'
import { contextMenuFor } from '../../../electron/menu/context-menu'

vi.mock('electron', () => ({ Menu: {} }))

const menus: readonly Menu[] = [
  {
    label: 'File',
    items: [
      { kind: 'action', id: 'export', label: 'Export', accelerator: 'CmdOrCtrl+E', enabled: true },
      { kind: 'action', id: 'undo', label: 'Undo', enabled: false },
      { kind: 'separator' },
      { kind: 'role', role: 'quit' },
    ],
  },
]

describe('the application menu', () => {
  test('has the items of the page, each action under its id', () => {
    expect(buildMenu(menus, 'linux', () => {})).toEqual([
      {
        label: 'File',
        submenu: [
          {
            id: 'export',
            label: 'Export',
            accelerator: 'CmdOrCtrl+E',
            enabled: true,
            click: expect.any(Function),
          },
          { id: 'undo', label: 'Undo', enabled: false, click: expect.any(Function) },
          { type: 'separator' },
          { role: 'quit' },
        ],
      },
    ])
  })

  test('tells which action was chosen', () => {
    const choose = vi.fn<(id: string) => void>()
    const [file] = buildMenu(menus, 'linux', choose)
    const items = file?.submenu as { click: () => void }[] | undefined
    items?.[0]?.click()
    expect(choose).toHaveBeenCalledExactlyOnceWith('export')
  })

  test('starts with the menu of the app on a Mac, which then holds Quit', () => {
    const [first, file] = buildMenu(menus, 'darwin', () => {})
    expect(first).toEqual({ role: 'appMenu' })
    expect(file?.submenu).not.toContainEqual({ role: 'quit' })
  })
})

describe('the context menu', () => {
  const editFlags = {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: true,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  }
  const roles = (place: { isEditable: boolean; selectionText: string }): unknown[] =>
    contextMenuFor({ ...place, editFlags }).flatMap(({ role, enabled }) =>
      role === undefined ? [] : [[role, enabled]],
    )

  test('offers the clipboard where text is edited, as far as it can be used', () => {
    expect(roles({ isEditable: true, selectionText: '' })).toEqual([
      ['cut', false],
      ['copy', true],
      ['paste', true],
      ['selectAll', true],
    ])
  })

  test('offers to copy what is selected', () => {
    expect(roles({ isEditable: false, selectionText: 'two words' })).toEqual([['copy', true]])
  })

  test('is not shown anywhere else', () => {
    expect(roles({ isEditable: false, selectionText: ' ' })).toEqual([])
  })
})
