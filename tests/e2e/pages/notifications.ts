import type { AppUnderTest } from '../fixtures/app-under-test'

interface ShownNotifications {
  /** Their titles, in the order they were shown. */
  readonly titles: () => Promise<string[]>
  /** Clicks the one shown last, as a user does. */
  readonly click: () => Promise<void>
}

/** Notes the notifications of the app instead of showing them, which not every system does. */
export async function catchNotifications({ electron }: AppUnderTest): Promise<ShownNotifications> {
  const shown = await electron.evaluateHandle(({ Notification }) => {
    const list: Electron.Notification[] = []
    Object.assign(Notification, { isSupported: () => true })
    Object.assign(Notification.prototype, {
      show(this: Electron.Notification) {
        list.push(this)
      },
    })
    return list
  })
  return {
    titles: () => shown.evaluate((list) => list.map(({ title }) => title)),
    click: () => shown.evaluate((list) => void list.at(-1)?.emit('click')),
  }
}
