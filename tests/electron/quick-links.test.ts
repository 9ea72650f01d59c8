import { describe, expect, test, vi } from 'vitest'
import type { QuickLinks } from '#shared/links/quick-links'
import { dockMenuOf } from '../../electron/quick-links/dock-menu'
import { jumpListOf } from '../../electron/quick-links/jump-list'

const links: QuickLinks = {
  daily: [{ label: 'Today', address: 'plumbline://today' }],
  plans: [{ label: 'Mini blog', address: 'plumbline://plan/plan-1' }],
}
const program = 'C:\\Plumbline\\Plumbline.exe'

describe('the jump list of Windows', () => {
  test('starts the program with the address behind a double hyphen', () => {
    expect(jumpListOf(links, program)).toEqual([
      {
        type: 'custom',
        name: 'Plans',
        items: [
          expect.objectContaining({
            title: 'Mini blog',
            program,
            args: '-- plumbline://plan/plan-1',
          }),
        ],
      },
      {
        type: 'tasks',
        items: [expect.objectContaining({ title: 'Today', args: '-- plumbline://today' })],
      },
    ])
  })

  test('names no plans where there are none', () => {
    expect(jumpListOf({ daily: [], plans: [] }, program)).toEqual([{ type: 'tasks', items: [] }])
  })
})

describe('the menu in the dock of macOS', () => {
  test('opens the address of the chosen line', () => {
    const open = vi.fn<(address: string) => void>()
    const menu = dockMenuOf(links, open)
    expect(menu.map(({ label, type }) => label ?? type)).toEqual([
      'Today',
      'separator',
      'Mini blog',
    ])
    const choose = menu[2]?.click as (() => void) | undefined
    choose?.()
    expect(open).toHaveBeenCalledExactlyOnceWith('plumbline://plan/plan-1')
  })

  test('has no line between nothing', () => {
    expect(dockMenuOf({ daily: [], plans: [] }, () => {})).toEqual([])
  })
})
