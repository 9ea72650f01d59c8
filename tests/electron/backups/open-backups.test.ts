import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { openBackups } from '../../../electron/backups/open-backups'
import { readTextFile } from '../../../electron/files/read-text-file'
import { writeFileAtomically } from '../../../electron/files/write-file-atomically'
import { buildBundle } from '../../support/build-bundle'

let data: string
let clock: Date

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plumbline-backups-'))
  clock = new Date(2026, 10, 17, 19, 3, 22)
})
afterEach(() => rmSync(data, { recursive: true }))

const open = () => openBackups(data, { now: () => clock })
const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000))
const own = () => join(data, 'backups')

function backupOf(tasks: number, seq = tasks): string {
  let bundle = buildBundle()
  for (let made = 0; made < tasks; made += 1) bundle = bundle.task()
  return toBackup([bundle.build()], clock.getTime(), seq)
}

describe('a backup', () => {
  test('is written into a folder of its own, for its owner only, and listed as verified', async () => {
    const backups = open()
    const text = backupOf(3)
    expect(await backups.write(text)).toEqual({ kind: 'written', copyProblem: null })
    const name = '2026-11-17T19-03-22_seq-000003.json'
    expect(readFileSync(join(own(), name), 'utf8')).toBe(text)
    expect(statSync(join(own(), name)).mode & 0o777).toBe(0o600)
    expect(statSync(own()).mode & 0o777).toBe(0o700)
    expect(await backups.list()).toEqual({
      folder: own(),
      isFolderChosen: false,
      copyFolder: null,
      problem: null,
      copyProblem: null,
      backups: [
        {
          name,
          state: 'verified',
          bytes: Buffer.byteLength(text),
          writtenAt: clock.getTime(),
          seq: 3,
          counts: {
            plans: 1,
            tasks: 3,
            pins: 0,
            logs: 0,
            reflections: 0,
            ratings: 0,
            postings: 0,
          },
        },
      ],
    })
    expect(await backups.read(name)).toEqual({ kind: 'read', text })
  })

  test('is not written again while nothing has changed, also after a restart', async () => {
    await open().write(backupOf(3))
    later(10)
    expect(await open().write(backupOf(3, 9))).toMatchObject({ kind: 'unchanged' })
    expect(readdirSync(own())).toHaveLength(1)
  })

  test('of the same second and change gets a name of its own', async () => {
    const backups = open()
    await backups.write(backupOf(1, 5))
    await backups.write(backupOf(2, 5))
    expect(readdirSync(own()).toSorted()).toEqual([
      '2026-11-17T19-03-22_seq-000005.json',
      '2026-11-17T19-03-22_seq-000005_2.json',
    ])
  })

  test('that a restore would refuse is not written', async () => {
    const backups = open()
    const bad = { ...JSON.parse(backupOf(1)), plans: [] }
    expect(await backups.write(JSON.stringify(bad))).toMatchObject({ kind: 'failed' })
    expect((await backups.list()).problem).toMatch(/^No backup was written\. .*damaged/)
    expect(() => readdirSync(own())).toThrow('ENOENT')
  })

  test('lets old ones go, never what is damaged, newer or none of ours', async () => {
    const backups = open()
    await backups.write(backupOf(1))
    const [first] = readdirSync(own())
    const newer = { ...JSON.parse(backupOf(1)), version: 2 }
    writeFileSync(join(own(), '2026-01-01T00-00-00_seq-000001.json'), JSON.stringify(newer))
    writeFileSync(join(own(), '2026-01-02T00-00-00_seq-000001.json'), '{"cut')
    writeFileSync(join(own(), 'my notes.txt'), 'mine')
    for (let tasks = 2; tasks < 8; tasks += 1) {
      later(5)
      await backups.write(backupOf(tasks))
    }
    expect(readdirSync(own())).not.toContain(first)
    expect(readdirSync(own())).toContain('my notes.txt')
    expect((await backups.list()).backups.map(({ state, seq }) => [state, seq])).toEqual([
      ['verified', 7],
      ['verified', 6],
      ['verified', 5],
      ['damaged', 0],
      ['newer', 1],
    ])
  })

  test('written at the same time as others waits for its turn', async () => {
    const backups = open()
    const texts = [1, 2, 3].map((tasks) => backupOf(tasks))
    await Promise.all([...texts.map((text) => backups.write(text)), backups.list()])
    expect((await backups.list()).backups.map(({ seq }) => seq)).toEqual([3, 2, 1])
  })
})

test('what a process that was ended has left behind goes after a day', async () => {
  const backups = open()
  await backups.write(backupOf(1))
  const [old, young] = ['0', '1'].map((sign) => `.plumbline-${sign.repeat(36)}.tmp`)
  for (const name of [old, young]) writeFileSync(join(own(), name!), 'cut')
  utimesSync(join(own(), old!), 0, 0)
  utimesSync(join(own(), young!), clock, clock)
  later(1)
  await backups.write(backupOf(2))
  expect(readdirSync(own())).toContain(young)
  expect(readdirSync(own())).not.toContain(old)
})

test('a journal that cannot be made shorter is no reason to fail a backup', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue()
  const onWritten = () => Promise.reject(failure('ENOSPC'))
  const backups = openBackups(data, { now: () => clock, onWritten })
  expect(await backups.hasOwn()).toBe(false)
  expect(await backups.write(backupOf(1))).toMatchObject({ kind: 'written' })
  expect(report).toHaveBeenCalledOnce()
  report.mockRestore()
})

describe('the folders', () => {
  test('can be chosen, and what was written before is still found', async () => {
    const backups = open()
    await backups.write(backupOf(1))
    const [chosen, second] = [join(data, 'chosen'), join(data, 'second')]
    mkdirSync(chosen)
    mkdirSync(second)
    expect(await backups.changeFolder('main', chosen)).toBeNull()
    expect(await backups.changeFolder('copy', second)).toBeNull()
    later(1)
    await backups.write(backupOf(1))
    later(1)
    await backups.write(backupOf(2))
    expect(readdirSync(chosen)).toHaveLength(2)
    expect(readdirSync(second)).toEqual(readdirSync(chosen))

    const list = await open().list()
    expect(list).toMatchObject({ folder: chosen, isFolderChosen: true, copyFolder: second })
    expect(list.backups).toHaveLength(3)
    expect(await backups.changeFolder('copy', null)).toBeNull()
    expect((await backups.list()).copyFolder).toBeNull()
  })

  test('never take the place of the own one, which is there when a disk is away', async () => {
    const written = vi.fn<(seqs: readonly number[]) => Promise<void>>(async () => {})
    const backups = openBackups(data, { now: () => clock, onWritten: written })
    const chosen = join(data, 'chosen')
    mkdirSync(chosen)
    await backups.changeFolder('main', chosen)
    await backups.write(backupOf(1))
    expect(readdirSync(own())).toEqual(readdirSync(chosen))
    expect(written).toHaveBeenLastCalledWith([1])

    rmSync(chosen, { recursive: true })
    later(1)
    expect(await backups.write(backupOf(2))).toMatchObject({
      kind: 'failed',
      reason: 'No backup was written. The folder is no longer there. Choose another one.',
      isInOwnFolder: true,
    })
    expect(readdirSync(own())).toHaveLength(2)
    expect(written).toHaveBeenLastCalledWith([2, 1])
    expect(await backups.hasOwn()).toBe(true)
  })

  test('are refused when they cannot be written to, are no folder, or are in use', async () => {
    const backups = open()
    writeFileSync(join(data, 'file'), '')
    expect(await backups.changeFolder('main', join(data, 'file'))).toMatch(/no longer there/)
    expect(await backups.changeFolder('main', join(data, 'gone'))).toMatch(/no longer there/)
    expect(await backups.changeFolder('copy', own())).toMatch(/in use/)
    expect(await backups.list()).toMatchObject({ folder: own(), copyFolder: null })
  })

  test('that are gone are said and not made again; the other is still written to', async () => {
    const backups = open()
    const second = join(data, 'second')
    mkdirSync(second)
    await backups.changeFolder('copy', second)
    rmSync(second, { recursive: true })
    expect(await backups.write(backupOf(1))).toMatchObject({
      kind: 'written',
      copyProblem:
        'The second copy was not written. The folder is no longer there. Choose another one.',
    })
    mkdirSync(second)
    later(1)
    expect(await backups.write(backupOf(1))).toEqual({ kind: 'unchanged', copyProblem: null })
    expect(readdirSync(second)).toHaveLength(1)
  })
})

describe('when something goes wrong, what was there stays', () => {
  test.each([
    ['ENOSPC', /disk is full/],
    ['EACCES', /may not write there/],
    ['EROFS', /can only be read/],
    ['EIO', /did not keep/],
  ])('%s is said in words, and the next try is made', async (code, words) => {
    let fault: string | null = null
    const backups = openBackups(data, {
      now: () => clock,
      files: {
        read: readTextFile,
        write: (path, text) =>
          fault ? Promise.reject(failure(fault)) : writeFileAtomically(path, text),
      },
    })
    await backups.write(backupOf(1))
    fault = code
    later(1)
    expect(await backups.write(backupOf(2))).toMatchObject({ kind: 'failed', reason: words })
    expect(await backups.list()).toMatchObject({ problem: words, backups: [{ seq: 1 }] })
    fault = null
    expect(await backups.write(backupOf(2))).toMatchObject({ kind: 'written' })
    expect((await backups.list()).problem).toBeNull()
  })

  test('a disk that keeps less than it says is found out', async () => {
    const backups = openBackups(data, {
      now: () => clock,
      files: {
        read: readTextFile,
        async write(path, text) {
          await writeFileAtomically(path, text)
          truncateSync(path, 100)
        },
      },
    })
    expect(await backups.write(backupOf(1))).toMatchObject({
      kind: 'failed',
      reason: /did not keep/,
    })
    expect((await backups.list()).backups).toMatchObject([{ state: 'damaged', counts: null }])
  })

  test('a newest backup that is damaged later is told, and is not taken for the latest', async () => {
    const backups = open()
    await backups.write(backupOf(1))
    later(1)
    await backups.write(backupOf(2))
    const [, newest] = readdirSync(own()).toSorted()
    truncateSync(join(own(), newest!), 50)
    expect((await backups.list()).backups.map(({ state }) => state)).toEqual([
      'damaged',
      'verified',
    ])
    later(1)
    expect(await backups.write(backupOf(2))).toMatchObject({ kind: 'written' })
  })

  test('a damaged backup is read from the other folder, where it is whole', async () => {
    const backups = open()
    const second = join(data, 'second')
    mkdirSync(second)
    await backups.changeFolder('copy', second)
    const text = backupOf(1)
    await backups.write(text)
    const name = readdirSync(own())[0]!
    writeFileSync(join(own(), name), 'broken')
    expect((await backups.list()).backups).toMatchObject([{ name, state: 'verified' }])
    expect(await backups.read(name)).toEqual({ kind: 'read', text })
  })

  test('a link, a folder, a pipe or nothing in the place of a backup is passed over', async () => {
    const backups = open()
    await backups.write(backupOf(1))
    const names = [1, 2, 3].map((n) => `2026-01-0${n}T00-00-00_seq-000001.json`)
    writeFileSync(join(data, 'secret'), backupOf(2))
    symlinkSync(join(data, 'secret'), join(own(), names[0]!))
    mkdirSync(join(own(), names[1]!))
    makePipe(join(own(), names[2]!))
    expect((await backups.list()).backups).toHaveLength(1)
    for (const name of [...names, '2026-01-09T00-00-00_seq-000001.json', '../secret']) {
      expect(await backups.read(name)).toMatchObject({ kind: 'failed' })
    }
    later(1)
    expect(await backups.write(backupOf(3))).toMatchObject({ kind: 'written' })
  })

  test('a pipe chosen as a file is refused rather than waited for', async () => {
    const path = join(data, 'pipe.json')
    makePipe(path)
    expect(await readTextFile(path)).toMatchObject({ kind: 'failed', reason: /not a file/ })
  })

  test('a folder that cannot be read is no reason to fail a list', async () => {
    const backups = open()
    rmSync(own(), { recursive: true, force: true })
    writeFileSync(own(), 'a file where the folder should be')
    chmodSync(own(), 0o400)
    expect((await backups.list()).backups).toEqual([])
    expect(await backups.write(backupOf(1))).toMatchObject({ kind: 'failed' })
  })
})

function makePipe(path: string): void {
  const command = 'mkfifo'
  execFileSync(command, [path])
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
