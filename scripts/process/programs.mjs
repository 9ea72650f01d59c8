import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { endChild, exitCodeOf, startChild } from './children.mjs'
import { repositoryFolder } from './paths.mjs'

/**
 * Runs a command-line tool of an installed package to its end.
 *
 * @param {string} packageName
 * @param {string} tool the name under "bin" in its package.json
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly string[]} [starter] a program that starts it, with what comes before the tool
 * @returns {Promise<number>} its exit code
 */
export function runTool(packageName, tool, parameters, env = process.env, starter = []) {
  // By its file, as the shims in node_modules/.bin differ from system to system.
  const folder = join(repositoryFolder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = join(folder, typeof bin === 'string' ? bin : bin[tool])
  const [program = '', ...rest] = [...starter, process.execPath, file, ...parameters]
  return exitCodeOf(startChild(program, rest, { cwd: repositoryFolder, env }))
}

/**
 * Runs npm to its end: the very npm that started us, if one did.
 *
 * @param {readonly string[]} parameters
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code
 */
export function runNpm(parameters, cwd = repositoryFolder) {
  // What npm prints for programs to read stays unread; its progress and errors go to stderr.
  return exitCodeOf(startNpm(parameters, { cwd, stdio: ['inherit', 'ignore', 'inherit'] }))
}

/** Milliseconds the registry has for an answer. */
const longestAnswer = 15_000

/**
 * Asks npm something it has to ask the registry. Never fails: who is offline gets no answer.
 *
 * @param {readonly string[]} parameters
 * @returns {Promise<string>} what npm prints, empty when it takes too long
 */
export async function askNpm(parameters) {
  const npm = startNpm(['--fetch-retries=0', ...parameters], {
    cwd: repositoryFolder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  npm.once('error', () => npm.stdout?.destroy())
  const late = setTimeout(() => void endChild(npm, 'SIGKILL'), longestAnswer)
  const answer = npm.stdout ? await text(npm.stdout).catch(() => '') : ''
  clearTimeout(late)
  return answer
}

/**
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 */
function startNpm(parameters, options) {
  const npm = process.env['npm_execpath']
  return npm && basename(npm) === 'npm-cli.js'
    ? startChild(process.execPath, [npm, ...parameters], options)
    : startChild('npm', parameters, { ...options, shell: process.platform === 'win32' })
}
