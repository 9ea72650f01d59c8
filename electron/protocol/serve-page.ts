import { readFile } from 'node:fs/promises'
import { protocol, type ProtocolResponse, type Session } from 'electron'
import { contentSecurityPolicy } from './content-security-policy'
import { findPageFile } from './find-page-file'
import { mediaTypeOf } from './media-types'

/** Makes `app:` a real origin with storage and a code cache. Electron wants this before it is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the built page from its folder, and nothing outside it. By the older of Electron's two ways: `handle`
 * answers with a `Response`, and the first of those loads Node's whole HTTP client, in every start, while the page
 * waits for it (`docs/decisions/0015-page-without-response.md`).
 */
export function servePage(session: Session, folder: string): void {
  session.protocol.registerBufferProtocol('app', (request, answer) => {
    void answerPageRequest(request, folder).then(answer)
  })
}

/** The answer to one request. Reads only, so that it can be tried without Electron. */
export async function answerPageRequest(
  request: { readonly method: string; readonly url: string },
  folder: string,
): Promise<PageAnswer> {
  if (request.method !== 'GET') return refuse(405)
  const path = findPageFile(request.url, folder)
  if (path === null) return refuse(404)
  const data = await readFile(path).catch(() => null)
  if (data === null) return refuse(404)
  return { statusCode: 200, headers: { ...safeHeaders, 'content-type': mediaTypeOf(path) }, data }
}

type PageAnswer = Required<Pick<ProtocolResponse, 'statusCode' | 'headers'>> & { data: Buffer }

const safeHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function refuse(statusCode: 404 | 405): PageAnswer {
  return { statusCode, headers: safeHeaders, data: Buffer.alloc(0) }
}
