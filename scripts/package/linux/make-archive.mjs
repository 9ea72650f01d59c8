import { basename, dirname } from 'node:path'
import { runProgram } from '../run-program.mjs'

/**
 * Packs the folder of the program, for systems without a package of their own.
 *
 * @param {string} program the folder of the program
 * @returns {Promise<string>} the path of the archive, beside the folder
 */
export async function makeArchive(program) {
  const archive = `${program}.tar.gz`
  await runProgram('tar', [
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '-czf',
    archive,
    '-C',
    dirname(program),
    basename(program),
  ])
  return archive
}
