import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

const children = new URL('../../../scripts/process/children.mjs', import.meta.url).href

/** Starts a shell that starts a sleeper of its own and prints its id. */
const parent = `
  import { startChild } from ${JSON.stringify(children)}
  startChild('sh', ['-c', 'sleep 60 & echo $!; wait'])`

test.skipIf(process.platform === 'win32').each(
  /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]),
)('%s ends what was started, and what that started', async (signal, code) => {
  const { runner, sleeper } = await start(process.execPath, ['--input-type=module', '-e', parent])
  runner.kill(signal)
  const [exitCode] = await once(runner, 'exit')
  expect(exitCode).toBe(code)
  expect(await isGone(sleeper)).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'the end of the shell in between is noticed',
  async () => {
    const command = `"$0" --input-type=module -e "$1"; true`
    const { runner, sleeper } = await start('sh', ['-c', command, process.execPath, parent])
    runner.kill('SIGKILL')
    expect(await isGone(sleeper)).toBe(true)
  },
)

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
async function start(program, parameters) {
  const runner = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [id] = await once(runner.stdout, 'data')
  return { runner, sleeper: Number(id) }
}

/** @param {number} id */
async function isGone(id) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      process.kill(id, 0)
    } catch {
      return true
    }
    await wait(100)
  }
  return false
}
