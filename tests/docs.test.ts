import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Every page there is to read, by its path. */
const pages = ['README.md', 'CHANGELOG.md', ...filesIn('docs').filter(isMarkdown)]
const guide = pages.filter((path) => path.startsWith('docs/guide/'))
const records = pages.filter((path) => path.startsWith('docs/decisions/'))

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('links to what is there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => target!)
    expect(targets.filter((target) => !leadsSomewhere(page, target))).toEqual([])
  })

  test('names npm commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('names files that exist', () => {
    const paths = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path!)
    const ours = paths.filter((path) =>
      /^(electron|renderer|shared|scripts|tests|docs|resources)\//.test(path),
    )
    expect(ours.filter((path) => !existsSync(path))).toEqual([])
  })

  test('has no dash that is longer than a hyphen', () => {
    expect(text).not.toMatch(/[\u2013\u2014]/)
  })
})

describe('the user guide', () => {
  // However a sentence is broken over lines.
  const words = ['renderer', 'electron', 'shared']
    .flatMap(filesIn)
    .filter((path) => /\.(tsx?|json)$/.test(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll(/\s+/g, ' '))
    .join('\n')

  /** As a whole: between quotation marks, or as the text of an element. */
  function isSaid(said: string): boolean {
    const pattern = said.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(`['"\`>] ?${pattern} ?['"\`<]`).test(words)
  }

  test.each(guide)('says in bold only what the app says: %s', (page) => {
    const bold = [...readFileSync(page, 'utf8').matchAll(/\*\*(.+?)\*\*/gs)].map(([, said]) =>
      said!.replaceAll(/\s+/g, ' '),
    )
    expect(bold.length).toBeGreaterThan(0)
    expect(bold.filter((said) => !isSaid(said))).toEqual([])
  })

  test('is reached from its first page', () => {
    const first = readFileSync('docs/guide/index.md', 'utf8')
    const others = guide
      .map((path) => path.slice('docs/guide/'.length))
      .filter((name) => name !== 'index.md')
    expect(others.filter((name) => !first.includes(`(${name})`))).toEqual([])
  })

  test('has a use for each of its pictures, and each is small', () => {
    const texts = [...guide, 'README.md'].map((path) => readFileSync(path, 'utf8')).join('\n')
    const pictures = filesIn('docs/guide/pictures')
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((path) => !texts.includes(path.slice('docs/guide/'.length)))).toEqual([])
    expect(pictures.filter((path) => statSync(path).size > 150_000)).toEqual([])
  })
})

describe('the decisions', () => {
  test('are numbered without a gap, and listed', () => {
    const numbered = records.filter((path) => !path.endsWith('/index.md'))
    const list = readFileSync('docs/decisions/index.md', 'utf8')
    const numbers = numbered.map((path) => Number(path.slice('docs/decisions/'.length).slice(0, 4)))
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
    expect(numbered.filter((path) => !list.includes(path.slice('docs/decisions/'.length)))).toEqual(
      [],
    )
  })

  test.each(records.filter((path) => !path.endsWith('/index.md')))(
    'are short and complete: %s',
    (path) => {
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(40)
      const headings = lines.filter((line) => line.startsWith('## '))
      expect(headings).toEqual(['## Context', '## Decision', '## Consequences'])
    },
  )
})

function isMarkdown(path: string): boolean {
  return path.endsWith('.md')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

/** A file or a folder, and in it a heading where one is named. */
function leadsSomewhere(page: string, target: string): boolean {
  const [file = '', heading] = target.split('#')
  const path = file === '' ? page : normalize(join(dirname(page), file))
  if (!existsSync(path)) return false
  return heading === undefined || headingsOf(path).includes(heading)
}

/** As GitHub names them in an address. */
function headingsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
