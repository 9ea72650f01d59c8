import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseMenuItem } from '../../e2e/pages/app-menu'
import { readStored, type Stored } from '../writes/stored'
import type { ProfileUnderFire } from './profile-under-fire'

/**
 * Backs up as a user does, by the menu.
 *
 * @returns what is in the backup
 */
export async function backUp({ app, folder }: ProfileUnderFire): Promise<Stored> {
  const names = () => readdir(join(folder, 'backups')).catch(() => [])
  const before = await names()
  await chooseMenuItem(app, 'back-up')
  while ((await names()).filter((name) => name.endsWith('.json')).length <= before.length) {
    await app.page.waitForTimeout(20)
  }
  return readStored(app.page, folder)
}
