import type { Day } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'

/** A document for paper: what it says, in the order it is said; how it looks is the print page's. */
export interface PrintedDocument {
  readonly title: string
  /** What kind of document it is, and of which days. */
  readonly subtitle: string
  readonly blocks: readonly PrintedBlock[]
}

/** A part of a document. */
export type PrintedBlock =
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly text: string
      /** Whose sign stands before it. */
      readonly step?: Step
      /** Does it begin a page? */
      readonly startsPage?: boolean
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'soft' }
  /** What the user wrote. */
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'tasks'; readonly tasks: readonly PrintedTask[] }
  | { readonly kind: 'entries'; readonly entries: readonly PrintedEntry[] }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | { readonly kind: 'calendar'; readonly weeks: readonly (readonly PrintedDay[])[] }

/** A task with its check box. */
export interface PrintedTask {
  readonly isDone: boolean
  readonly title: string
  /** Its minutes and days. */
  readonly facts: string
  readonly doneMeans: string
  /** Markdown. */
  readonly notes: string
}

/** A dated line. */
export interface PrintedEntry {
  readonly day: Day
  /** A word between the day and the text; empty for none. */
  readonly word: string
  readonly text: string
}

/** Rows of text below the names of their columns; the first cell names its row. */
export interface PrintedTable {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A day of the calendar: what it is in a word, and its sessions. */
export interface PrintedDay {
  readonly day: Day
  readonly isInPlan: boolean
  /** Such as "off", "missed", or the minutes logged, else planned; empty where there is nothing to say. */
  readonly word: string
  readonly mark: 'hatched' | 'missed' | 'plain'
  readonly sessions: readonly {
    readonly step: Step
    readonly isDone: boolean
    readonly title: string
  }[]
}
