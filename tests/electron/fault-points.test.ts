import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { faultsFrom, filesReaching } from '../../electron/fault-points'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-faults-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('the app ends where it is told to, the n-th time it comes by', () => {
  const end = vi.fn<() => void>()
  const reach = faultsFrom('journal-half-write:2', end)
  reach?.('journal-half-write')
  reach?.('journal-before-sync')
  expect(end).not.toHaveBeenCalled()
  reach?.('journal-half-write')
  expect(end).toHaveBeenCalledOnce()
  reach?.('journal-half-write')
  expect(end).toHaveBeenCalledOnce()
})

test('without a number it is the first time, and without a point never', () => {
  const end = vi.fn<() => void>()
  faultsFrom('after-switch', end)?.('after-switch')
  expect(end).toHaveBeenCalledOnce()
  expect(faultsFrom(undefined)).toBeNull()
})

test('renaming a file is two such moments', async () => {
  const reached: string[] = []
  const files = filesReaching(
    (point) => reached.push(point),
    'compact-before-rename',
    'compact-after-rename',
  )
  writeFileSync(join(folder, 'a'), '')
  await files.rename(join(folder, 'a'), join(folder, 'b'))
  expect(reached).toEqual(['compact-before-rename', 'compact-after-rename'])
})
