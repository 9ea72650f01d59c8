import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { chmodSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs'
import * as nodeFiles from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFileAtomically, type FileSystem } from '../../../electron/files/write-file-atomically'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-write-'))
  path = join(folder, 'plan.md')
})
afterEach(() => rmSync(folder, { recursive: true }))

const modeOf = (file: string): number => statSync(file).mode & 0o777
const failure = (code: string): Error => Object.assign(new Error(code), { code })

describe('writing a file', () => {
  test('makes a new one, for its owner only', async () => {
    await writeFileAtomically(path, 'Grüße 👋\n')
    expect(readFileSync(path, 'utf8')).toBe('Grüße 👋\n')
    expect(modeOf(path)).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['plan.md'])
  })

  test('replaces an old one and keeps its permissions', async () => {
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    await writeFileAtomically(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(modeOf(path)).toBe(0o640)
  })

  test('takes an empty text', async () => {
    await writeFileAtomically(path, '')
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('writes through a link rather than over it', async () => {
    writeFileSync(join(folder, 'real.md'), 'old')
    symlinkSync(join(folder, 'real.md'), path)
    await writeFileAtomically(path, 'new')
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new')
  })

  test('refuses a folder', async () => {
    mkdirSync(path)
    await expect(writeFileAtomically(path, 'new')).rejects.toMatchObject({ code: 'EISDIR' })
  })

  test('refuses a folder that is not there', async () => {
    await expect(writeFileAtomically(join(folder, 'no', 'a'), 'x')).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })

  test('carries on when the system writes only a part at a time', async () => {
    const slow = changed((handle) => ({
      write: (content: Buffer, offset: number, length: number, position: number) =>
        handle.write(content, offset, Math.min(3, length), position),
    }))
    await writeFileAtomically(path, 'a text of some length', slow)
    expect(readFileSync(path, 'utf8')).toBe('a text of some length')
  })
})

describe('when writing goes wrong, the old file stays as it was and nothing is left behind', () => {
  const faults: readonly (readonly [string, FileSystem, string])[] = [
    ['the disk is full', changed(() => ({ write: () => reject('ENOSPC') })), 'ENOSPC'],
    [
      'the disk is full half-way',
      changed((handle) => ({
        write: (content: Buffer, offset: number, _length: number, position: number) =>
          offset > 0 ? reject('ENOSPC') : handle.write(content, offset, 2, position),
      })),
      'ENOSPC',
    ],
    [
      'nothing more is taken, without an error',
      changed(() => ({ write: () => Promise.resolve({ bytesWritten: 0 }) })),
      'ENOSPC',
    ],
    [
      'less arrives than was reported',
      changed((handle) => ({
        write: async (content: Buffer, offset: number, length: number, position: number) => {
          await handle.write(content, offset, length - 1, position)
          return { bytesWritten: length }
        },
      })),
      'EIO',
    ],
    [
      'something else arrives',
      changed((handle) => ({
        write: (content: Buffer, offset: number, length: number, position: number) =>
          handle.write(Buffer.alloc(content.length, '?'), offset, length, position),
      })),
      'EIO',
    ],
    ['it cannot be synced', changed(() => ({ sync: () => reject('EIO') })), 'EIO'],
    ['no file can be made there', { ...nodeFiles, open: () => reject('EACCES') }, 'EACCES'],
    ['it may not be written', { ...nodeFiles, access: () => reject('EACCES') }, 'EACCES'],
    ['it cannot be put in place', { ...nodeFiles, rename: () => reject('EBUSY') }, 'EBUSY'],
  ]

  test.each(faults)('%s', async (_case, files, code) => {
    writeFileSync(path, 'old')
    await expect(writeFileAtomically(path, 'a new text', files, 'linux')).rejects.toMatchObject({
      code,
    })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['plan.md'])
  })
})

describe('putting the file in place', () => {
  test('is tried again on Windows, where a scanner may hold it for a moment', async () => {
    let attempts = 0
    const held: FileSystem = {
      ...nodeFiles,
      rename: (from, to) => (++attempts < 3 ? reject('EPERM') : nodeFiles.rename(from, to)),
    }
    await writeFileAtomically(path, 'new', held, 'win32')
    expect(attempts).toBe(3)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('is not tried again elsewhere, nor for another reason', async () => {
    let attempts = 0
    const failing = (code: string): FileSystem => ({
      ...nodeFiles,
      rename: () => (attempts++, reject(code)),
    })
    await expect(writeFileAtomically(path, 'x', failing('EPERM'), 'linux')).rejects.toThrow('EPERM')
    await expect(writeFileAtomically(path, 'x', failing('EXDEV'), 'win32')).rejects.toThrow('EXDEV')
    expect(attempts).toBe(2)
  })

  test('counts as done although the folder cannot be synced', async () => {
    const files: FileSystem = {
      ...nodeFiles,
      open: (file, flags, mode) =>
        file === folder ? reject('EISDIR') : nodeFiles.open(file, flags, mode),
    }
    await writeFileAtomically(path, 'new', files)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })
})

/** The real file system, with some methods of the file that is written replaced. */
function changed(methods: (handle: nodeFiles.FileHandle) => object): FileSystem {
  return {
    ...nodeFiles,
    async open(file, flags, mode) {
      const handle = await nodeFiles.open(file, flags, mode)
      if (flags !== 'wx+') return handle
      const replaced = methods(handle)
      return new Proxy(handle, {
        get(target, name) {
          const value: unknown = Reflect.get(name in replaced ? replaced : target, name)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
    },
  }
}

function reject(code: string): Promise<never> {
  return Promise.reject(failure(code))
}
