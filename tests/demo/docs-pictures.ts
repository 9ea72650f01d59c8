import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const guide = join(repository, 'docs', 'guide')
const pictures = join(guide, 'pictures')

/** Are the pictures of README and guide to be taken anew? */
const isWanted = process.env['DEMO_DOCS'] === 'true'

/** 0 to 100: letters stay sharp, and no picture gets larger than 150 kB. */
const quality = 85

/** Takes the picture anew that README or the guide show by this name, if one of them does. */
export async function takeForDocs(page: Page, name: string): Promise<void> {
  if (!isWanted || !shownInDocs().has(name)) return
  // Playwright takes no WebP itself, which is a third as large as PNG.
  const chromium = await page.context().newCDPSession(page)
  const shot = await chromium.send('Page.captureScreenshot', { format: 'webp', quality })
  await chromium.detach()
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(shot.data, 'base64'))
  taken.add(name)
}

/** A picture that is shown and was not taken would stay as an older version had it. */
export function expectAllForDocs(): void {
  if (isWanted) expect([...shownInDocs()].filter((name) => !taken.has(name))).toEqual([])
}

const taken = new Set<string>()

function shownInDocs(): ReadonlySet<string> {
  const pages = readdirSync(guide).filter((name) => name.endsWith('.md'))
  const texts = [join(repository, 'README.md'), ...pages.map((name) => join(guide, name))]
  const all = texts.map((path) => readFileSync(path, 'utf8')).join('\n')
  return new Set([...all.matchAll(/pictures\/([\w-]+)\.webp/g)].map(([, name]) => String(name)))
}
