const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The one that names the worker of the page (`renderer/db/jobs/run-job.ts`).
  'trusted-types': 'plumbline-worker',
} as const

/** What the page may load and run: its own files, nothing else (RELIABILITY.md, section 3, item 7). */
export const contentSecurityPolicy = write(directives)

/** The same while developing, opened only for Vite's inline preamble, styles and reload socket. */
export function developmentPolicy(devOrigin: string): string {
  const { 'require-trusted-types-for': _sinks, 'trusted-types': _policies, ...rest } = directives
  return write({
    ...rest,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'connect-src': `'self' ${devOrigin.replace(/^http/, 'ws')}`,
  })
}

function write(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
