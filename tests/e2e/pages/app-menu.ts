import { expect } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

type Running = Pick<AppUnderTest, 'electron'>

interface MenuItem {
  readonly label: string
  readonly enabled: boolean
}

/** An item of the application menu as the system shows it; null when there is none with this id. */
export function menuItem({ electron }: Running, id: string): Promise<MenuItem | null> {
  return electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    return item ? { label: item.label, enabled: item.enabled } : null
  }, id)
}

/** The keys of an item, in Electron's notation; null when it has none. */
export function menuKeys({ electron }: AppUnderTest, id: string): Promise<string | null> {
  return electron.evaluate(({ Menu }, wanted) => {
    const keys = Menu.getApplicationMenu()?.getMenuItemById(wanted)?.accelerator
    return keys ? String(keys) : null
  }, id)
}

/** Chooses an item of the application menu, once the page has sent it. */
export async function chooseMenuItem(app: Running, id: string): Promise<void> {
  await expect.poll(() => menuItem(app, id)).not.toBeNull()
  await app.electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item) throw new Error(`The menu has no item ${wanted}`)
    item.click()
  }, id)
}
