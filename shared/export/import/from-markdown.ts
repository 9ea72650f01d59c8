import type { RootContent } from 'mdast'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { divide, openDocument } from '#shared/export/import/markdown/open-document'
import { readFrontMatter } from '#shared/export/import/markdown/read-front-matter'
import { readItems, textBefore } from '#shared/export/import/markdown/read-items'
import type { Line } from '#shared/export/import/markdown/read-line'
import { readPostings } from '#shared/export/import/markdown/read-postings'
import { readPrompt, readRating } from '#shared/export/import/markdown/read-records'
import { readReflections } from '#shared/export/import/markdown/read-reflections'
import { readLog, readSession } from '#shared/export/import/markdown/read-sessions'
import { readSteps } from '#shared/export/import/markdown/read-steps'
import { skimSummary } from '#shared/export/import/markdown/skim-summary'
import type { UnsaidField } from '#shared/export/import/markdown/unsaid-field'
import { withOwnIds } from '#shared/export/import/markdown/with-own-ids'
import { inFileLocale } from '#shared/language/current-locale'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** What a Markdown document holds. */
export interface ReadMarkdown {
  /** A record without an id has one that begins with `new-`. */
  readonly bundle: PlanBundle
  /** What was not understood, from top to bottom. What only sums up the rest is not among it. */
  readonly unread: readonly UnreadLine[]
  /** Fields that the document does not say; those in the bundle are only guesses. */
  readonly unsaid: readonly UnsaidField[]
  /** Does the document say that Plumbline wrote it? */
  readonly isExport: boolean
}

/**
 * Reads a document that `toMarkdown` wrote, in either profile, also when it was edited and formatted
 * elsewhere since (PRODUCT.md, section 7). Nothing is dropped silently: what it does not understand it
 * lists.
 *
 * @param markdown any text; a document with nothing of ours in it gives an empty plan
 * @example fromMarkdown(toMarkdown(bundle)).bundle // the bundle, as far as a file can hold it
 */
export function fromMarkdown(markdown: string): ReadMarkdown {
  // Files are in English, whatever the app speaks.
  return inFileLocale(() => readDocument(markdown))
}

function readDocument(markdown: string): ReadMarkdown {
  const document = openDocument(markdown)
  const { plan, unsaid, isExport } = readFrontMatter(document)
  const { before, sections } = divide(document.blocks, 2, document.source)
  skimSummary(before, plan.title, document)
  const { tasks, unsaidOfTasks, findTask } = readSteps(sections, document, plan.replannedOn)
  document.notes.understand(...(under('Verdict') ?? []))
  const prompts = list('Your questions', readPrompt)
  const past = list('Planned before', (line) => readSession(line, 'planned', findTask))
  const baseline = list('First schedule', (line) => readSession(line, 'planned', findTask))
  const parked = list('Parked ideas', textBefore)
  const bundle: PlanBundle = {
    plan: {
      ...plan,
      ...(parked && { parked }),
      ...(prompts && { prompts: withOwnIds(prompts) }),
      ...(past && { past }),
      ...(baseline && { baseline }),
    },
    tasks,
    pins: list('Pinned sessions', (line) => readSession(line, 'pin', findTask)) ?? [],
    logs: withOwnIds(list('Log of minutes', (line) => readLog(line, findTask)) ?? []),
    reflections: withOwnIds(readReflections(under('Reflections') ?? [], document, prompts ?? [])),
    ratings: withOwnIds(list('Ratings', readRating) ?? []),
    postings: withOwnIds(readPostings(under('Postings') ?? [], document)),
  }
  return {
    bundle,
    unread: document.notes.unread(),
    unsaid: [...unsaid.map((field) => ({ id: plan.id, field })), ...unsaidOfTasks],
    isExport,
  }

  /** What stands below a heading, wherever it is; null when there is no such heading. */
  function under(title: string): readonly RootContent[] | null {
    const found = sections.filter((section) => section.title.toLowerCase() === title.toLowerCase())
    document.notes.understand(...found.map(({ heading }) => heading))
    return found.length === 0 ? null : found.flatMap(({ blocks }) => blocks)
  }

  function list<Item>(title: string, read: (line: Line) => Item | null): Item[] | null {
    const blocks = under(title)
    return blocks && readItems(blocks, document, read)
  }
}
