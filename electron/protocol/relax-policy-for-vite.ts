import type { Session } from 'electron'
import { developmentPolicy } from './content-security-policy'

/** Gives the pages of Vite's server the policy they can live with; never called for the built app. */
export function relaxPolicyForVite(session: Session, devOrigin: string): void {
  const policy = developmentPolicy(devOrigin)
  session.webRequest.onHeadersReceived({ urls: [`${devOrigin}/*`] }, (details, answer) =>
    answer({
      responseHeaders: { ...details.responseHeaders, 'content-security-policy': [policy] },
    }),
  )
}
