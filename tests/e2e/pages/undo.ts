import { expect, type Page } from '@playwright/test'

/**
 * Undoes with the keys, once no dialog is in the way: one that changes the plan stays until the disk has the change,
 * a moment after the screen behind it shows it.
 */
export async function undo(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Z')
}
