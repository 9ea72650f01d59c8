import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openThoughtDraft } from '../../../electron/capture/thought-draft'

let folder: string

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'plumbline-thought-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('a thought that is not finished', () => {
  test('is empty at first, and there after a restart', async () => {
    const draft = openThoughtDraft(folder)
    expect(draft.read()).toBe('')
    await draft.store('Why is the')
    expect(draft.read()).toBe('Why is the')
    expect(openThoughtDraft(folder).read()).toBe('Why is the')
  })

  test('is what was typed last, however fast', async () => {
    const draft = openThoughtDraft(folder)
    await Promise.all(['W', 'Wh', 'Why'].map((text) => draft.store(text)))
    expect(openThoughtDraft(folder).read()).toBe('Why')
  })

  test('stays in memory when it cannot be stored, and can be stored later', async () => {
    const write = vi
      .fn<(path: string, text: string) => Promise<void>>()
      .mockRejectedValueOnce(new Error('full'))
      .mockResolvedValue(undefined)
    const draft = openThoughtDraft(folder, write)
    await expect(draft.store('Why')).rejects.toThrow('full')
    expect(draft.read()).toBe('Why')
    await draft.store('Why is')
    expect(write.mock.lastCall?.[1]).toBe('{"text":"Why is"}\n')
  })

  test('is empty when its file is damaged, which is kept aside', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    writeFileSync(join(folder, 'thought.json'), '{"text":7}')
    expect(openThoughtDraft(folder).read()).toBe('')
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
  })
})
