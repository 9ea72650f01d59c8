import { shell } from 'electron'
import { isSafeLink } from './is-safe-link'

/** The only way out of the app: an https address, opened by the system's browser. */
export async function openLink(address: string): Promise<'opened' | 'refused'> {
  if (!isSafeLink(address)) return 'refused'
  await shell.openExternal(new URL(address).href)
  return 'opened'
}
