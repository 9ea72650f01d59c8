import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  contentSecurityPolicy,
  developmentPolicy,
} from '../../../electron/protocol/content-security-policy'
import { answerPageRequest } from '../../../electron/protocol/serve-page'

vi.mock('electron', () => ({ protocol: {} }))

let outside: string
let folder: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'plumbline-page-'))
  folder = join(outside, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.js'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  for (const name of ['a.js', 'a.css', 'a.svg', 'a.png', 'a.woff2', 'a.exe', 'constructor']) {
    writeFileSync(join(folder, 'assets', name), 'x')
  }
})
afterAll(() => rmSync(outside, { recursive: true }))

const get = (path: string, method = 'GET') =>
  answerPageRequest({ method, url: `app://plumbline${path}` }, folder)

describe('a request for the page', () => {
  test('is answered with the document and the policy', async () => {
    const { statusCode, data, headers } = await get('/')
    expect(statusCode).toBe(200)
    expect(data.toString()).toBe('<!doctype html>')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.woff2', 'font/woff2'],
    ['a.exe', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
  ])('for %s says %s', async (name, type) => {
    expect((await get(`/assets/${name}`)).headers['content-type']).toBe(type)
  })

  test.each(['/missing.js', '/assets', '/..%2fsecret.js', '/..%5csecret.js', '/../secret.js'])(
    'for %s finds nothing',
    async (path) => {
      const { statusCode, data } = await get(path)
      expect(statusCode).toBe(404)
      expect(data).toHaveLength(0)
    },
  )

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('by %s is refused', async (method) => {
    expect((await get('/', method)).statusCode).toBe(405)
  })

  test('carries the policy also when it is refused', async () => {
    expect((await get('/missing.js')).headers['content-security-policy']).toBe(
      contentSecurityPolicy,
    )
  })
})

describe('the security policy', () => {
  test('is the one that was reviewed', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'none'; worker-src 'self'; frame-src 'none'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types plumbline-worker",
    )
  })

  test('opens for Vite its own socket and inline code, and nothing else', () => {
    expect(developmentPolicy('http://localhost:5173')).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self' ws://localhost:5173; " +
        "worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    )
  })
})
