import { beforeEach, describe, expect, test, vi } from 'vitest'
import { showNotification } from '../../../electron/reminders/show-notification'

const { FakeNotification } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  class Fake extends EventEmitter {
    static isThere = true
    static made: Fake[] = []
    static isSupported(): boolean {
      return Fake.isThere
    }
    readonly show = vi.fn<() => void>()
    constructor(readonly options: object) {
      super()
      Fake.made.push(this)
    }
  }
  return { FakeNotification: Fake }
})
vi.mock('electron', () => ({ Notification: FakeNotification }))

const onClick = vi.fn<() => void>()
const onFailed = vi.fn<() => void>()
const show = (): InstanceType<typeof FakeNotification> | undefined => {
  showNotification({ title: 'How was today?', body: 'Mini blog' }, { onClick, onFailed })
  return FakeNotification.made.at(-1)
}

beforeEach(() => {
  vi.resetAllMocks()
  FakeNotification.isThere = true
  FakeNotification.made = []
})

describe('a notification', () => {
  test('says what it is given and leads back when it is clicked', () => {
    const notification = show()
    expect(notification?.options).toEqual({ title: 'How was today?', body: 'Mini blog' })
    expect(notification?.show).toHaveBeenCalledOnce()
    notification?.emit('click')
    expect(onClick).toHaveBeenCalledOnce()
    expect(onFailed).not.toHaveBeenCalled()
  })

  test('that the system does not show is reported', () => {
    show()?.emit('failed')
    expect(onFailed).toHaveBeenCalledOnce()
  })

  test('is not tried where there are none', () => {
    FakeNotification.isThere = false
    expect(show()).toBeUndefined()
    expect(onFailed).toHaveBeenCalledOnce()
  })
})
