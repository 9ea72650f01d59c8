import { app, type WebContents } from 'electron'
import { openLink } from '../links/open-link'
import { appOrigin, belongsTo } from '../page-address'

/** Keeps every page where it is: no navigation, no second window, no embedded page. */
export function guardAllContents(pageOrigin: string): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, pageOrigin))
}

function guardContents(contents: WebContents, pageOrigin: string): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    // Vite reloads the page itself when it cannot update it in place.
    if (pageOrigin !== appOrigin && belongsTo(pageOrigin, event.url)) return
    event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    // Without a browser there is nothing to open it with.
    openLink(url).catch(() => undefined)
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
