import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../process/paths.mjs'
import { askNpm } from '../process/programs.mjs'
import { say } from '../process/say.mjs'
import { findLicenceProblems } from './find-licence-problems.mjs'
import { findLockProblems } from './find-lock-problems.mjs'
import { judgeElectron, readNews } from './judge-electron.mjs'
import { readLockFile } from './lock-file.mjs'
import { readAudit } from './read-audit.mjs'

/** May we ship what we ship? */
export function checkLicences() {
  return report(findLicenceProblems(readLockFile()))
}

/** Is everything that is installed what was reviewed, and does nothing run by itself? */
export function checkLockFile() {
  return report(findLockProblems(readLockFile()))
}

/** Does anybody know of a grave hole in what we ship? Not known is not found. */
export async function checkAdvisories() {
  const audit = readAudit(await askNpm(['audit', '--omit=dev', '--json']))
  if (audit.kind === 'unread') {
    say(`No advisories were read: ${audit.reason}`)
    return 0
  }
  return report(audit.found)
}

/** Is Electron one that is still mended? */
export async function checkElectron() {
  const manifest = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'))
  const version = String(manifest.devDependencies.electron)
  const answer = await askNpm([
    'view',
    'electron',
    `time[${version}]`,
    'dist-tags.latest',
    '--json',
  ])
  const { isFine, words } = judgeElectron(version, readNews(answer, version), Date.now())
  say(words)
  return isFine ? 0 : 1
}

/**
 * @param {readonly string[]} problems
 * @returns {number} the exit code
 */
function report(problems) {
  for (const problem of problems) console.error(problem)
  return problems.length > 0 ? 1 : 0
}
