import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { compareImport } from '#shared/export/import-diff/compare-import'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { keptAsIs } from '#shared/export/import-diff/kept-as-is'
import { settleImport } from '#shared/export/import-diff/settle-import'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { miniBlog } from '../mini-blog'

const today = toDay('2026-11-24')

/** What an import of an edited document offers and cannot read. */
function importEdited(edit: (document: string) => string, profile: MarkdownProfile = 'gfm') {
  const document = toMarkdown(miniBlog(), { profile })
  const edited = edit(document)
  expect(edited).not.toBe(document)
  return importText(edited)
}

function importText(text: string) {
  const read = fromMarkdown(text)
  let count = 0
  const inFile = settleImport(read, miniBlog(), { newId: () => `made-${(count += 1)}`, today })
  const changes = compareImport(miniBlog(), inFile, today)
  const texts = changes.map(({ text }) => text.replaceAll('\u00a0', ' '))
  return { changes, texts, unread: read.unread, inFile }
}

/** One place of the document, which has to be there, written differently. */
function replace(from: string, to: string): (document: string) => string {
  return (document) => {
    expect(document).toContain(from)
    return document.replace(from, () => to)
  }
}

function only(changes: readonly ImportChange[]): ImportChange {
  expect(changes).toHaveLength(1)
  return changes[0]!
}

describe('a document edited elsewhere', () => {
  it.each<[string, (document: string) => string, readonly string[]]>([
    [
      'a task checked off on GitHub, without a day',
      replace('- [ ] Put it online', '- [x] Put it online'),
      ['Check off “Put it online”, done Tue 24 Nov'],
    ],
    [
      'a task checked off with its day',
      (document) =>
        document
          .replace('- [ ] Put it online', '- [x] Put it online')
          .replace(/· planned 2026-11-27 \(15 min\), 2026-11-28 \(75 min\)/, '· done 2026-11-23'),
      ['Check off “Put it online”, done Mon 23 Nov'],
    ],
    [
      'a box that is empty again',
      replace('- [x] Build the new-post form', '- [ ] Build the new-post form'),
      ['Open “Build the new-post form” again'],
    ],
    [
      'a title reworded, with markup in it',
      replace('Put it online ·', 'Put it *online*, with `ssh` ·'),
      ['Reword “Put it online”: “Put it *online*, with `ssh`”'],
    ],
    [
      'an estimate in hours',
      replace('· 90 min · planned', '· 1 h 45 min · planned'),
      ['Estimate “Put it online” at 1 h 45 min instead of 90 min'],
    ],
    [
      'another skill and layer',
      replace('Skill: deployment. Layer: both.', 'Skill: Server side. Layer: backend.'),
      [
        '“Put it online” practises server side instead of deployment',
        'Layer of “Put it online”: backend instead of both',
      ],
    ],
    [
      'a task that can no longer be left out',
      replace('  - Optional\n', ''),
      ['“Put it online” can no longer be left out'],
    ],
    [
      'two tasks waited for become one',
      replace(', Build the new-post form<!-- after t-form -->', ''),
      [
        '“Say what went wrong, in both layers” waits for “GET /posts answers with the newest *ten*”',
      ],
    ],
    [
      'a task waited for by its title',
      replace(
        '- Optional\n  - Waits for: Say what went wrong, in both layers<!-- after t-errors -->',
        '- Optional\n  - Waits for: Build the new-post form',
      ),
      ['“Put it online” waits for “Build the new-post form”'],
    ],
    [
      'a new task without an id',
      replace('- [ ] Put it online', '- [ ] Write a README (30 min)\n- [ ] Put it online'),
      ['Add “Write a README”, 30 min'],
    ],
    [
      'a finished new task',
      replace('- [ ] Put it online', '- [x] Write a README\n- [ ] Put it online'),
      ['Add “Write a README”, 60 min, done'],
    ],
    [
      'a line copied with its id',
      replace(
        '- [ ] Put it online',
        '- [ ] Buy a name · 20 min <!-- task t-online -->\n- [ ] Put it online',
      ),
      [
        'Add “Put it online”, 90 min',
        'Reword “Put it online”: “Buy a name”',
        'Estimate “Buy a name” at 20 min instead of 90 min',
        '“Buy a name” can no longer be left out',
        '“Buy a name” no longer waits for another task',
      ],
    ],
    [
      'a log added by hand, with the title of its task',
      replace(
        '- 2026-11-24: 40 min, Say',
        '- 2026-11-23: 25 min, Build the new-post form\n- 2026-11-24: 40 min, Say',
      ),
      ['Add 25 min on “Build the new-post form”'],
    ],
    [
      'a log corrected',
      replace('2026-11-24: 40 min, Say', '2026-11-24: 1 h 10 min, Say'),
      ['70 min instead of 40 min on “Say what went wrong, in both layers”'],
    ],
    [
      'a rating added and a note written',
      (document) =>
        document.replace(
          /- 2026-11-20: 3 of 5 for step 3, .*/,
          (line) => `${line}\n- 2026-11-24: 4 of 5 for step 3`,
        ),
      ['Add the rating 4 of 5 for step 3, Add a simple front end'],
    ],
    [
      'a new entry in the journal',
      replace(
        '## Your questions',
        '### 2026-11-23: Deployed\n\nEnergy +1 · Engagement 4 · Step 4\n\nTags: ops, #relief\n\nIt is **up**.\n\n## Your questions',
      ),
      ['Add “Deployed”'],
    ],
    [
      'what was chosen about a day',
      replace('Energy +2 · Engagement 5 of 5', 'Energy -1 · Engagement 5 of 5'),
      ['Energy −1 instead of Energy +2 in “The list finally answers”'],
    ],
    [
      'tags',
      replace('Tags: form, css <!-- tags -->', 'Tags: form, css, bug <!-- tags -->'),
      ['#form #css #bug instead of #form #css in “It shows up on the page”'],
    ],
    [
      'an answer',
      replace('It was **fun**.', 'It was **fun**, and quick.'),
      ['Answer to “How was it to see your own data on a page?” in “It shows up on the page”'],
    ],
    [
      'the plan itself',
      (document) =>
        document
          .replace('last_day: 2026-11-29', "last_day: '2026-12-06'")
          .replace('spread: steady', 'spread: early')
          .replace('  - 2026-11-28 120 min', '  - 2026-11-28 0 min\n  - 2026-11-29 90 min'),
      [
        'End Sun 6 Dec instead of Sun 29 Nov',
        '0 min on Sat 28 Nov',
        '90 min on Sun 29 Nov',
        'How the work is spread: as early as possible',
      ],
    ],
    [
      'pins',
      replace('2026-11-28: 60 min, Put it online', '2026-11-28: 45 min, Put it online'),
      ['Pin 45 min of “Put it online” instead of 60 min'],
    ],
    [
      'a posting',
      replace('### 2026-11-12: Backend engineer (f/m/x)', '### 2026-11-12: Backend engineer'),
      ['Call the posting “Backend engineer (f/m/x)” “Backend engineer”'],
    ],
    [
      'an own question asked again',
      replace('Any step, no longer asked:', 'Any step:'),
      ['Ask “What did I put off?” in any step'],
    ],
  ])('says %s, and nothing else', (_, edit, expected) => {
    const { texts, unread } = importEdited(edit)
    expect(texts).toEqual(expected)
    expect(unread).toEqual([])
  })

  it('moves a task to another step, where it stands in the document', () => {
    const { changes } = importEdited((document) => {
      const block = /- \[ \] Put it online[^]*?(?=\n## )/.exec(document)![0]
      const without = document.replace(block, '')
      return without.replace('- [x] Build the new-post form', (line) => `${block}${line}`)
    })
    const move = only(changes)
    expect(move.text).toBe('Move “Put it online” to step 3, Add a simple front end')
    const tasks = move.apply(miniBlog(), today).tasks.filter(({ step }) => step === 3)
    expect(tasks.map(({ id }) => id)).toEqual(['t-online', 't-form'])
  })

  it('puts a step in another order, as one change', () => {
    const { changes } = importEdited((document) => {
      const [first, second] = /- \[ \] Say what([^]*)(?=- \[ \] Put it)/.exec(document)!
      const last = /- \[ \] Put it online[^]*?(?=\n## )/.exec(document)![0]
      expect(second).toBeDefined()
      return document.replace(first + last, `${last}${first}`)
    })
    const order = only(changes)
    expect(order.text).toBe('Put step 4, Polish both layers, in another order')
    const tasks = order.apply(miniBlog(), today).tasks.filter(({ step }) => step === 4)
    expect(tasks.map(({ id }) => id)).toEqual(['t-online', 't-errors'])
  })

  it('offers what was deleted, but does not propose it', () => {
    const { changes } = importEdited((document) =>
      document
        .replace(/- \[ \] Put it online[^]*?(?=\n## )/, '')
        .replace(/- .*<!-- log l-1 .*\n/, ''),
    )
    expect(changes.map(({ text, isProposed }) => [text, isProposed])).toEqual([
      ['Remove “Put it online” and the minutes logged on it', false],
      ['Remove 50\u00a0min on “Write down what the blog does in five sentences”, Mon 2 Nov', false],
    ])
  })

  it('shows longer words line by line', () => {
    const { changes } = importEdited(replace('Found the missing index', 'Found a missing index'))
    expect(only(changes).lines.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Found the missing index with:' },
      { kind: 'added', text: 'Found a missing index with:' },
    ])
  })

  it('takes the words of a new entry as they are, with what was chosen beside them', () => {
    const entry = [
      '### 2026-11-23 – Deployed',
      'Energy +1 · Debugging: both',
      'Tags: ops',
      '#### Then',
      'It is **up**.',
      '',
    ].join('\n\n')
    const { inFile, unread } = importEdited(
      replace('## Your questions', `${entry}## Your questions`),
    )
    expect(inFile.reflections.find(({ title }) => title === 'Deployed')).toMatchObject({
      date: '2026-11-23',
      energy: 1,
      debugging: 'both',
      tags: ['ops'],
      text: '# Then\n\nIt is **up**.',
    })
    expect(unread).toEqual([])
  })

  it('keeps notes whole that were edited below a task', () => {
    const { changes, inFile } = importEdited(
      replace(
        '    - page size in the query\n',
        '    - page size in the query\n\n    ```sql\n    SELECT 1;\n    ```\n\n',
      ),
    )
    expect(only(changes).text).toBe('Notes on “GET /posts answers with the newest *ten*”')
    expect(inFile.tasks.find(({ id }) => id === 't-list')?.notes).toContain(
      '- page size in the query\n\n```sql\nSELECT 1;\n```\n',
    )
  })
})

describe('a document another program has formatted', () => {
  it('says the same when Prettier has been over it', async () => {
    const document = toMarkdown(miniBlog())
    const formatted = await format(document, { parser: 'markdown' })
    expect(formatted).not.toBe(document)
    const { texts, unread } = importText(formatted)
    // Prettier draws tables anew and drops a blank line of the notes: these are other words.
    expect(texts).toEqual([
      'Notes on “GET /posts answers with the newest *ten*”',
      'Words of “The list finally answers”',
    ])
    expect(unread).toEqual([])
  })

  it.each<[string, (document: string) => string]>([
    ['Windows line ends', (document) => document.replaceAll('\n', '\r\n')],
    ['a byte order mark', (document) => `\ufeff${document}`],
    [
      'stars for bullets',
      (document) =>
        document.replace(
          /^( *)- (?!\d{4}-\d{2}-\d{2} \d+ min$)(?=\[|Skill|Done|Waits|Optional|Notes)/gm,
          '$1* ',
        ),
    ],
    ['no space at the end of lines', (document) => document.replace(/ +$/gm, '')],
    ['blank lines between tasks', (document) => document.replace(/\n- \[/g, '\n\n- [')],
    [
      'a front matter that is quoted and ordered differently',
      (document) =>
        document
          .replace('id: 0193a1c0-plan\n', '')
          .replace(
            'title: "Mini blog: 2 endpoints & a page"',
            "title: 'Mini blog: 2 endpoints & a page'",
          )
          .replace(
            'weekly: [0, 60, 60, 90, 60, 60, 0]',
            'weekly:\n  - 0\n  - 60\n  - 60\n  - 90\n  - 60\n  - 60\n  - 0',
          )
          .replace('spread: steady', 'spread: "steady"\nid: "0193a1c0-plan"'),
    ],
    [
      'wrapped lines',
      (document) => document.replaceAll('in both layers · 150', 'in both\n  layers · 150'),
    ],
    ['no summary', (document) => document.replace(/\nMonday 2 November.*\n/, '')],
  ])('says the same with %s', (_, edit) => {
    const { texts, unread } = importEdited((document) => `${edit(document)}\n\n`)
    expect(texts).toEqual([])
    expect(unread).toEqual([])
  })

  it('says the same when an editor indents with tabs', () => {
    const { texts, unread } = importEdited((document) =>
      document.replace(/^ {2,}(?=- [A-Zp`]|#|See)/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
    )
    expect(texts).toEqual([])
    expect(unread).toEqual([])
  })

  it('is told by its records where its ids were stripped', () => {
    const { texts } = importEdited((document) => document.replace(/ ?<!--.*?-->/g, ''))
    expect(texts).toEqual([
      '#sql #slow #but mine instead of #sql #slow, but mine in “The list finally answers”',
      'Words of “The list finally answers”',
    ])
  })
})

describe('a document of Obsidian Tasks', () => {
  it.each<[string, (document: string) => string, readonly string[]]>([
    [
      'a task toggled by the plugin',
      (document) => document.replace(/- \[ \] (Put it online.*)/, '- [x] $1 ✅ 2026-11-25'),
      ['Check off “Put it online”, done Wed 25 Nov'],
    ],
    [
      'a box opened again, its day gone',
      (document) => document.replace(/- \[x\] (Build the new-post form.*) ✅ .*/, '- [ ] $1'),
      ['Open “Build the new-post form” again'],
    ],
    [
      'fields in another order',
      (document) => document.replace(/(🆔 t-online) (⛔ t-errors) (⏳ .*)/, '$3 $2 $1'),
      [],
    ],
    [
      'what a task waits for',
      (document) => document.replace('⛔ t-list,t-form', '⛔️ t-list , t-data'),
      [
        '“Say what went wrong, in both layers” waits for “GET /posts answers with the newest *ten*” and “Sketch `posts`: title, text, created_at”',
      ],
    ],
    [
      'a task in progress',
      (document) => document.replace('- [ ] Put it online', '- [/] Put it online'),
      [],
    ],
    [
      'a task made in Obsidian, with an id of its own',
      (document) =>
        document.replace(
          '- [ ] Put it online',
          '- [ ] Read logs 🆔 dcf64c ⏳ 2026-11-26\n- [ ] Put it online',
        ),
      ['Add “Read logs”, 60 min'],
    ],
  ])('says %s, and nothing else', (_, edit, expected) => {
    const { texts, unread } = importEdited(edit, 'obsidian-tasks')
    expect(texts).toEqual(expected)
    expect(unread).toEqual([])
  })

  it('names fields a plan does not have, and reads the rest', () => {
    const { texts, unread } = importEdited(
      (document) => document.replace(/(- \[ \] Put it online.*)/, '$1 📅 2026-11-30 🔺'),
      'obsidian-tasks',
    )
    expect(texts).toEqual([])
    expect(unread.map(({ text }) => text)).toEqual(['📅 2026-11-30', '🔺'])
  })
})

describe('what is not understood', () => {
  it('is listed with its line, and only that', () => {
    const document = toMarkdown(miniBlog())
      .replace('created_at: 1793383200000', 'created_at: 1793383200000\ncssclasses:\n  - wide')
      .replace('## Step 1', 'A word in between.\n\n## Step 1')
      .replace('- Skill: planning. Layer: both.', '- Skill: cooking. Layer: both.\n  - Ask Anna')
      .replace('## Ratings\n', '## Ratings\n\n- 2026-11-31: 3 of 5 for step 1\n')
      .replace('## Postings', '## Shopping\n\n- [ ] Bread\n\n## Postings')
    const lines = document.split('\n')
    const { unread, texts } = importText(document)
    expect(texts).toEqual([])
    expect(unread.map(({ text }) => text)).toEqual([
      'cssclasses:',
      '  - wide',
      'A word in between.',
      'Skill: cooking. Layer: both.',
      '  - Ask Anna',
      '- 2026-11-31: 3 of 5 for step 1',
      '## Shopping',
      '- [ ] Bread',
    ])
    for (const { line, text } of unread) expect(lines[line - 1]).toContain(text)
  })

  it('is a title of the document that is not the title of the plan', () => {
    const { unread, texts } = importEdited(
      replace('# Mini blog: 2 endpoints & a page', '# My blog'),
    )
    expect([texts, unread]).toEqual([[], [{ line: 18, text: '# My blog' }]])
  })

  it('is all of a document that has nothing to do with us', () => {
    const read = fromMarkdown('# Recipe\n\nFlour, water.\n\n- [ ] Knead\n')
    expect(read.isExport).toBe(false)
    expect(read.bundle.tasks).toEqual([])
    expect(read.unread.map(({ line }) => line)).toEqual([1, 3, 5])
  })

  it.each([
    '',
    '\n\n',
    '---\n',
    '---\n: [\n---\n',
    '\0',
    '<!--',
    '- [ ]',
    '---\nconstructor: 1\n__proto__: 2\n---',
  ])('is never an error: %j', (text) => {
    expect(() => fromMarkdown(text)).not.toThrow()
  })
})

describe('what nobody can change any more', () => {
  it('is told', () => {
    const { inFile, texts } = importEdited((document) =>
      document
        .replace('first_day: 2026-11-02', 'first_day: 2026-11-03')
        .replace('2026-11-11 0 min', '2026-11-11 30 min')
        .replace('Which query was slow?', 'Which query was fast?'),
    )
    expect(texts).toEqual([])
    expect(keptAsIs(miniBlog(), inFile, today)).toEqual([
      'The plan has begun: its first day stays Mon 2 Nov.',
      'Wed 11 Nov has passed: its minutes stay as they are.',
      'Your question “Which query was slow?” keeps its words: answers stand below it.',
    ])
  })
})
