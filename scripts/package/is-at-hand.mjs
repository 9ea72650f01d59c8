import { spawnSync } from 'node:child_process'

/**
 * Whether a program can be called by its name.
 *
 * @param {string} program
 */
export function isAtHand(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}
