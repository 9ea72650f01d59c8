import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Where things that are fetched once for this machine are kept.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  switch (process.platform) {
    case 'win32':
      return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'plumbline', 'cache')
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', 'plumbline')
    default:
      return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'plumbline')
  }
}
