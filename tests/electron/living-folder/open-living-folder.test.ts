import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LivingFile, LivingWrite } from '#shared/ipc/desktop-api'
import { livingWrite } from '#shared/living/living-write'
import {
  type LivingFolderKeeper,
  openLivingFolder,
} from '../../../electron/living-folder/open-living-folder'

const plan = { planId: 'plan-1', title: 'Mini: blog', profile: 'gfm' } as const
const planText = '---\nid: plan-1\n---\n'

let data = ''
let chosen = ''
let folder = ''
let tellChanged = vi.fn<() => void>()
let living: LivingFolderKeeper

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'plumbline-data-'))
  chosen = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-vault-')))
  folder = join(chosen, 'Mini blog')
  tellChanged = vi.fn<() => void>()
  living = openLivingFolder(data, tellChanged)
})

afterEach(async () => {
  await living.stop()
  await rm(data, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
})

describe('a living folder', () => {
  test('is off until one is chosen, and again when it is stopped', async () => {
    expect(await living.read()).toEqual({ kind: 'off' })
    await living.start(chosen, plan)
    expect(await living.read()).toMatchObject({
      kind: 'there',
      planId: 'plan-1',
      folder,
      files: [],
    })
    await living.stop()
    expect(await living.read()).toEqual({ kind: 'off' })
    expect(await readdir(chosen)).toEqual(['Mini blog'])
  })

  test('is remembered, with what both sides agreed on', async () => {
    await living.start(chosen, plan)
    await write({ path: 'plan.md', to: { kind: 'write', text: planText } })
    await living.changeProfile('obsidian-tasks')
    const again = openLivingFolder(data, () => {})
    expect(await again.read()).toMatchObject({
      profile: 'obsidian-tasks',
      files: [{ path: 'plan.md', text: planText, base: planText }],
    })
    await again.stop()
    await living.start(chosen, plan)
  })

  test('is one of its own beside a folder of that name with other things in it', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'plan.md'), 'My own plan\n')
    await living.start(chosen, plan)
    expect(await living.read()).toMatchObject({ folder: `${folder} 2` })
    expect(await readFile(join(folder, 'plan.md'), 'utf8')).toBe('My own plan\n')
  })

  test('is taken again when it holds the plan, chosen itself or by the folder around it', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'plan.md'), planText)
    await living.start(folder, plan)
    expect(await living.read()).toMatchObject({ folder })
    await living.start(chosen, plan)
    expect(await living.read()).toMatchObject({
      folder,
      files: [{ path: 'plan.md', text: planText, base: null }],
    })
  })

  test('is never inside the data of the app', async () => {
    expect(await living.start(data, plan)).toContain('holds the data of Plumbline itself')
    expect(await living.read()).toEqual({ kind: 'off' })
  })
})

describe('writing', () => {
  beforeEach(() => living.start(chosen, plan))

  test('makes the folder of the days, and takes a file away', async () => {
    const path = 'days/2026-11-10.md'
    await write({ path, to: { kind: 'write', text: 'a\n' } })
    expect(await readFile(join(folder, path), 'utf8')).toBe('a\n')
    await write({ path, seen: 'a\n', to: { kind: 'remove' } })
    expect(await readdir(join(folder, 'days'))).toEqual([])
    expect(await filesNow()).toEqual([])
  })

  test('leaves a file alone that says something else by now', async () => {
    await writeFile(join(folder, 'plan.md'), 'newer\n')
    const result = await write({ path: 'plan.md', to: { kind: 'write', text: planText } })
    expect(result).toEqual({ isStale: true, problems: [] })
    expect(await readFile(join(folder, 'plan.md'), 'utf8')).toBe('newer\n')
  })

  test('keeps what the file held when it is told to, every time under a new name', async () => {
    await writeFile(join(folder, 'plan.md'), 'one\n')
    await write({ path: 'plan.md', seen: 'one\n', to: text('two\n'), keepCopy: true })
    await write({ path: 'plan.md', seen: 'two\n', to: text('three\n'), keepCopy: true })
    const copies = (await readdir(folder)).filter((name) => name.startsWith('plan.conflict-'))
    const held = await Promise.all(copies.map((name) => readFile(join(folder, name), 'utf8')))
    expect(held.toSorted()).toEqual(['one\n', 'two\n'])
    expect((await filesNow()).map(({ path }) => path)).toEqual(['plan.md'])
  })

  test('agrees on what a file holds without writing', async () => {
    await writeFile(join(folder, 'plan.md'), planText)
    await write({ path: 'plan.md', seen: planText, to: { kind: 'adopt' } })
    expect(await filesNow()).toMatchObject([{ base: planText }])
  })

  test('says why a file was not written, and writes the others', async () => {
    await living.stop()
    living = openLivingFolder(data, tellChanged, {
      write: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })),
    })
    await living.start(chosen, plan)
    const { problems } = await write({ path: 'plan.md', to: text(planText) })
    expect(problems).toEqual([
      '“plan.md” was not written. That disk can only be read. Choose another folder.',
    ])
  })

  test('writes nothing for a plan that is not mirrored any more', async () => {
    const files = [{ path: 'plan.md', seen: null, to: text('x'), keepCopy: false }]
    expect(await living.write({ planId: 'other', files })).toEqual({ isStale: true, problems: [] })
    expect(await readdir(folder)).toEqual([])
  })

  test('follows no link out of the folder, neither of a file nor of the days', async () => {
    const outside = join(chosen, 'secret.md')
    await writeFile(outside, 'secret\n')
    await symlink(outside, join(folder, 'plan.md'))
    await symlink(chosen, join(folder, 'days'))
    const [file] = await filesNow()
    expect(file).toMatchObject({ path: 'plan.md', text: null })
    expect(file?.problem).toContain('not a file of its own')
    await write({ path: 'plan.md', to: text('x') })
    const { problems } = await write({ path: 'days/2026-11-10.md', to: text('x') })
    expect(problems).toHaveLength(1)
    expect(await readFile(outside, 'utf8')).toBe('secret\n')
    expect((await readdir(chosen)).toSorted()).toEqual(['Mini blog', 'secret.md'])
  })

  test('leaves everything else that lies in the folder alone', async () => {
    await mkdir(join(folder, 'days'))
    await writeFile(join(folder, 'notes.md'), 'mine')
    await writeFile(join(folder, 'days', '2026-13-45.md'), 'mine')
    expect(await filesNow()).toEqual([])
  })

  test('names a file that is no text', async () => {
    await writeFile(join(folder, 'plan.md'), Buffer.from([0xff, 0x00, 0x80]))
    expect(await filesNow()).toMatchObject([
      { text: null, problem: '“plan.md” is not a text file.' },
    ])
  })
})

describe('watching', () => {
  beforeEach(() => living.start(chosen, plan))

  test('tells of edits by others, and not of its own', async () => {
    await write({ path: 'plan.md', to: text(planText) })
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(tellChanged).not.toHaveBeenCalled()
    await writeFile(join(folder, 'plan.md'), 'edited\n')
    await vi.waitFor(() => expect(tellChanged).toHaveBeenCalled(), 20_000)
  })

  test('tells when the folder goes and when it is back, and never makes it anew', async () => {
    await write({ path: 'plan.md', to: text(planText) })
    await rename(folder, `${folder} away`)
    await vi.waitFor(() => expect(tellChanged).toHaveBeenCalled(), 20_000)
    expect(await living.read()).toMatchObject({
      kind: 'away',
      reason: 'The folder is not there now. Everything goes on when it is back.',
    })
    await write({ path: 'plan.md', seen: planText, to: text('x') })
    expect(await readdir(chosen)).toEqual(['Mini blog away'])
    tellChanged.mockClear()
    await rename(`${folder} away`, folder)
    await vi.waitFor(() => expect(tellChanged).toHaveBeenCalled(), 20_000)
    expect(await filesNow()).toMatchObject([{ text: planText, base: planText }])
  })
})

function text(words: string): LivingWrite['to'] {
  return { kind: 'write', text: words }
}

interface Write extends Pick<LivingWrite, 'path' | 'to'> {
  readonly keepCopy?: boolean
  /** The text itself. */
  readonly seen?: string
}

function write({ path, to, seen, keepCopy = false }: Write) {
  return living.write({ planId: 'plan-1', files: [livingWrite(path, seen ?? null, to, keepCopy)] })
}

async function filesNow(): Promise<readonly LivingFile[]> {
  const now = await living.read()
  if (now.kind !== 'there') throw new Error(`The folder is ${now.kind}`)
  return now.files
}
