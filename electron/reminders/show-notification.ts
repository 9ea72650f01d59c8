import { Notification } from 'electron'

interface NotificationEvents {
  readonly onClick: () => void
  readonly onFailed: () => void
}

/** Those on screen. One that nothing holds is collected, and its click with it. */
const onScreen = new Set<Notification>()

export function showNotification(
  words: { readonly title: string; readonly body: string },
  { onClick, onFailed }: NotificationEvents,
): void {
  if (!Notification.isSupported()) return onFailed()
  const notification = new Notification({ title: words.title, body: words.body })
  const forget = (): void => void onScreen.delete(notification)
  notification.on('click', () => {
    forget()
    onClick()
  })
  notification.on('close', forget)
  notification.on('failed', () => {
    forget()
    onFailed()
  })
  onScreen.add(notification)
  notification.show()
}
