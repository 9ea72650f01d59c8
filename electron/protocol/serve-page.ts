import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy } from './content-security-policy'
import { findPageFile } from './find-page-file'
import { mediaTypeOf } from './media-types'

/** Makes `app:` a real origin with storage and a code cache. Electron wants this before it is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built page from its folder, and nothing outside it. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle('app', (request) => answerPageRequest(request, folder))
}

/** The answer to one request. Reads only, so that it can be tried without Electron. */
export async function answerPageRequest(
  request: { readonly method: string; readonly url: string },
  folder: string,
): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const path = findPageFile(request.url, folder)
  if (path === null) return refuse(404)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refuse(404)
  return new Response(new Uint8Array(bytes), {
    headers: { ...safeHeaders, 'content-type': mediaTypeOf(path) },
  })
}

const safeHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: safeHeaders })
}
