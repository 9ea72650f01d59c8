import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'

/** @returns {string} the version of the app */
export function packageVersion() {
  return JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8')).version
}
