import type { ExportContext } from '#shared/export/export-format'
import type { Day } from '#shared/calendar/day'
import type { BackedUp } from './back-up-everything'
import type { CopyRequest, PartAsText } from './copy-part'
import type { Examined } from './examine-backup'
import type { FoundFolder, Mirrored } from './mirror-plan'
import type { PreviewedExport } from './preview-export'
import type { Settled, SettleRequest } from './settle-folder'
import type { TakenOver, TakeOverRequest } from './take-over-changes'
import type { Understood } from './understand-document'

/** What is written of a plan. */
export interface ExportRequest {
  readonly planId: string
  /** One of `exportFormats`. */
  readonly formatId: string
  readonly context: ExportContext
}

/**
 * A plan as a file; null when it is no longer there. A document for paper is JSON: as a text it passes from
 * process to process faster.
 */
export type ExportedPlan = {
  readonly title: string
  readonly text: string
  readonly replaced: number
} | null

/**
 * What takes longer than a frame once a plan is old. Each reads the database itself, so that nothing large
 * passes through the page, and loads only what it needs.
 */
export const jobs = {
  exportPlan: async (request: ExportRequest): Promise<ExportedPlan> =>
    (await import('./export-plan')).exportPlan(request),

  previewExport: async (request: ExportRequest): Promise<PreviewedExport | null> =>
    (await import('./preview-export')).previewExport(request),

  copyPart: async (request: CopyRequest): Promise<PartAsText> =>
    (await import('./copy-part')).copyPart(request),

  mirrorPlan: async (folder: FoundFolder): Promise<Mirrored> =>
    (await import('./mirror-plan')).mirrorPlan(folder),

  settleFolder: async (request: SettleRequest): Promise<Settled> =>
    (await import('./settle-folder')).settleFolder(request),

  backUpEverything: async ({ now }: { readonly now: number }): Promise<BackedUp | null> =>
    (await import('./back-up-everything')).backUpEverything(now),

  examineBackup: async ({ text }: { readonly text: string }): Promise<Examined> =>
    (await import('./examine-backup')).examineBackup(text),

  understandDocument: async (request: {
    readonly text: string
    /** The id of a plan. */
    readonly onScreen: string | null
    readonly today: Day
  }): Promise<Understood> =>
    (await import('./understand-document')).understandDocument(
      request.text,
      request.onScreen,
      request.today,
    ),

  takeOverChanges: async (request: TakeOverRequest): Promise<TakenOver> =>
    (await import('./take-over-changes')).takeOverChanges(request),
}

export type JobName = keyof typeof jobs
export type JobArgument<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0]
export type JobResult<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>
