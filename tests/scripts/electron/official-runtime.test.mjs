import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  downloadHost,
  downloadOfficialRuntime,
  findOfficialRuntime,
} from '../../../scripts/electron/official-runtime.mjs'
import { executableName } from '../../../scripts/electron/runtime.mjs'

const limits = { answer: 1_000, standstill: 400 }
const server = createServer((_, response) => response.end())

/** @type {string} */
let folder
/** @type {NodeJS.ProcessEnv} */
let env

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  folder = mkdtempSync(join(tmpdir(), 'plumbline-electron-'))
  writeFileSync(join(folder, 'package.json'), '{ "version": "45.4.1" }')
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mirror has no port')
  env = { ...process.env, ELECTRON_MIRROR: `http://127.0.0.1:${address.port}/` }
})

afterEach(async () => {
  vi.restoreAllMocks()
  await new Promise((resolve) => server.close(() => resolve(null)))
  rmSync(folder, { recursive: true })
})

test('a runtime counts only when all of it was unpacked, in the version of the package', async () => {
  expect(findOfficialRuntime(folder)).toBeNull()
  install('45.4.0')
  expect(findOfficialRuntime(folder)).toBeNull()
  install('45.4.1')
  expect(findOfficialRuntime(folder)?.version).toBe('45.4.1')
  rmSync(join(folder, 'path.txt'))
  expect(findOfficialRuntime(folder)).toBeNull()
})

test('the installer of the package is run when the mirror answers', async () => {
  writeInstaller(`
    const { mkdirSync, writeFileSync } = require('node:fs')
    const { dirname } = require('node:path')
    mkdirSync(dirname(${JSON.stringify(join(folder, 'dist', executableName))}), { recursive: true })
    writeFileSync(${JSON.stringify(join(folder, 'dist', executableName))}, '')
    writeFileSync(${JSON.stringify(join(folder, 'dist', 'version'))}, '45.4.1')
    writeFileSync(${JSON.stringify(join(folder, 'path.txt'))}, '')`)
  const result = await downloadOfficialRuntime(folder, folder, env, limits)
  expect(result).toMatchObject({ kind: 'downloaded', runtime: { version: '45.4.1' } })
})

test('an installer that fails says why', async () => {
  writeInstaller(`console.error('Error: wrong checksum'); process.exit(1)`)
  const result = await downloadOfficialRuntime(folder, folder, env, limits)
  expect(result).toEqual({ kind: 'failed', reason: 'Error: wrong checksum' })
})

test('a download that comes to a halt is given up', async () => {
  writeInstaller('setInterval(() => {}, 1000)')
  const result = await downloadOfficialRuntime(folder, folder, env, limits)
  expect(result).toEqual({ kind: 'failed', reason: 'the download came to a halt' })
})

test('a host that does not answer is not waited for', async () => {
  const unreachable = { ...env, ELECTRON_MIRROR: 'http://127.0.0.1:9/' }
  const result = await downloadOfficialRuntime(folder, folder, unreachable, limits)
  expect(result).toEqual({ kind: 'failed', reason: 'it does not answer' })
})

test('a mirror stands in for the official host', () => {
  expect(downloadHost({})).toBe('github.com')
  expect(downloadHost({ npm_config_electron_mirror: 'https://mirror.example/electron/' })).toBe(
    'mirror.example',
  )
})

/** @param {string} version */
function install(version) {
  const executable = join(folder, 'dist', executableName)
  mkdirSync(join(executable, '..'), { recursive: true })
  writeFileSync(executable, '')
  writeFileSync(join(folder, 'dist', 'version'), version)
  writeFileSync(join(folder, 'path.txt'), '')
}

/** @param {string} code */
function writeInstaller(code) {
  writeFileSync(join(folder, 'install.js'), code)
}
