import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type TestInfo } from '@playwright/test'
import { requireFuses } from '../../scripts/package/fuses.mjs'
import { isWindowShown } from './fixtures/is-window-shown'
import { makeVariant } from './fixtures/make-variant'
import { bareElectron, packagedArchive, packagedFolder } from './fixtures/packages'
import { freePort, isListening } from './fixtures/ports'
import { startProgram, type StartedProgram } from './fixtures/start-program'

const program = join(packagedFolder, 'plumbline')
let started: StartedProgram | null = null
let data: string

test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plumbline-package-'))
})

test.afterEach(async () => {
  await started?.end()
  started = null
  await expect.poll(isWindowShown).toBe(false)
  rmSync(data, { recursive: true, force: true, maxRetries: 20 })
})

test('the fuses of the program are the ones that were decided', () => {
  expect(() => requireFuses(program)).not.toThrow()
  expect(() => requireFuses(bareElectron)).toThrow('not as they must be')
})

test('the program does not run as Node', async ({}, testInfo) => {
  const { script, trace } = scriptWithTrace(testInfo)
  const env = { ELECTRON_RUN_AS_NODE: '1' }
  started = startProgram(bareElectron, data, [script], env)
  await started.exitCode()
  expect(existsSync(trace), 'bare Electron runs it').toBe(true)
  await started.end()
  rmSync(trace)

  started = startProgram(program, data, [script], env)
  await expect.poll(isWindowShown).toBe(true)
  expect(existsSync(trace)).toBe(false)
})

test('the program takes no options for Node from the environment', async ({}, testInfo) => {
  const { script, trace } = scriptWithTrace(testInfo)
  started = startProgram(program, data, [], { NODE_OPTIONS: `--require "${script}"` })
  await expect.poll(isWindowShown).toBe(true)
  expect(existsSync(trace)).toBe(false)
})

test('the program opens no inspector', async ({}, testInfo) => {
  const port = await freePort()
  const open = makeVariant(testInfo.outputPath('open'), { EnableNodeCliInspectArguments: true })
  started = startProgram(open, data, [`--inspect=127.0.0.1:${port}`])
  await expect.poll(isWindowShown).toBe(true)
  expect(await isListening(port), 'the fuse alone keeps it shut').toBe(true)
  await started.end()
  await expect.poll(isWindowShown).toBe(false)

  started = startProgram(program, data, [`--inspect=127.0.0.1:${port}`])
  await expect.poll(isWindowShown).toBe(true)
  expect(await isListening(port)).toBe(false)
  expect(started.output()).not.toContain('Debugger listening')
})

test('the program ends when it is to open a debugging port', async () => {
  const port = await freePort()
  started = startProgram(program, data, [`--remote-debugging-port=${port}`])
  expect(await started.exitCode()).toBe(1)
  expect(await isListening(port)).toBe(false)
})

test('a folder does not take the place of the archive with the app', async ({}, testInfo) => {
  const { script, trace } = scriptWithTrace(testInfo)
  const replaceApp = (folder: string) => {
    rmSync(join(folder, 'resources', 'app.asar'))
    const intruder = join(folder, 'resources', 'app')
    mkdirSync(intruder)
    writeFileSync(join(intruder, 'index.js'), readFileSync(script))
    writeFileSync(join(intruder, 'package.json'), '{ "main": "index.js" }')
  }
  const open = makeVariant(testInfo.outputPath('open'), { OnlyLoadAppFromAsar: false })
  replaceApp(join(open, '..'))
  started = startProgram(open, data, [])
  await started.exitCode()
  expect(existsSync(trace), 'the fuse alone keeps it out').toBe(true)
  rmSync(trace)

  const sealed = makeVariant(testInfo.outputPath('sealed'), {})
  replaceApp(join(sealed, '..'))
  started = startProgram(sealed, data, [])
  await started.exitCode()
  expect(existsSync(trace)).toBe(false)
})

test('the archive holds nothing but the app, and is small', () => {
  expect(statSync(packagedArchive).size).toBeLessThan(5_000_000)
  const bytes = readFileSync(packagedArchive)
  const contents = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()
  expect(Object.keys(JSON.parse(contents).files)).toEqual(['out', 'package.json', 'resources'])
})

test('the licences lie beside the program', () => {
  const packages = readFileSync(join(packagedFolder, 'LICENSES.packages.txt'), 'utf8')
  expect(packages).toMatch(/\bdexie \d/)
  expect(packages).not.toContain('vitest')
  expect(readFileSync(join(packagedFolder, 'LICENSE'), 'utf8')).toContain('Plumbline')
  expect(readFileSync(join(packagedFolder, 'LICENSE.electron.txt'), 'utf8')).toContain('Electron')
  expect(existsSync(join(packagedFolder, 'LICENSES.chromium.html'))).toBe(true)
})

/** A script of Node that proves by a file that it was run. */
function scriptWithTrace(testInfo: TestInfo): { script: string; trace: string } {
  const script = testInfo.outputPath('intruder.cjs')
  const trace = testInfo.outputPath('trace')
  writeFileSync(
    script,
    `require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); process.exit()`,
  )
  return { script, trace }
}
