import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Thought } from '#shared/ipc/desktop-api'
import {
  longestAnswer,
  openThoughtPost,
  type ThoughtPost,
} from '../../../electron/capture/thought-post'
import { FakeWindow } from '../fake-window'

vi.mock('electron', () => ({}))

let window: FakeWindow
let post: ThoughtPost

beforeEach(() => {
  vi.useFakeTimers()
  window = new FakeWindow()
  post = openThoughtPost(window.asWindow())
})
afterEach(() => vi.useRealTimers())

/** What the page was handed, in order. */
const sent = (): Thought[] =>
  window.webContents.send.mock.calls.map(([, thought]) => thought as Thought)

describe('a thought on its way to the page', () => {
  test('is kept once the page says so', async () => {
    const result = post.send('Why')
    expect(window.webContents.send.mock.lastCall?.[0]).toBe('thought-captured')
    expect(sent()[0]?.text).toBe('Why')
    post.answer({ id: sent()[0]?.id ?? '', reason: null })
    await expect(result).resolves.toEqual({ kind: 'kept' })
  })

  test('fails with the reason of the page', async () => {
    const result = post.send('Why')
    post.answer({ id: sent()[0]?.id ?? '', reason: 'The disk is full.' })
    await expect(result).resolves.toEqual({ kind: 'failed', reason: 'The disk is full.' })
  })

  test('fails when the page does not answer', async () => {
    const result = post.send('Why')
    await vi.advanceTimersByTimeAsync(longestAnswer)
    await expect(result).resolves.toMatchObject({ kind: 'failed' })
  })

  test('is not confused with another one, nor with an answer nobody waits for', async () => {
    const results = [post.send('First'), post.send('Second')]
    const [first, second] = sent()
    post.answer({ id: 'unknown', reason: null })
    post.answer({ id: second?.id ?? '', reason: null })
    post.answer({ id: first?.id ?? '', reason: 'No.' })
    post.answer({ id: first?.id ?? '', reason: null })
    await expect(Promise.all(results)).resolves.toEqual([
      { kind: 'failed', reason: 'No.' },
      { kind: 'kept' },
    ])
  })
})
