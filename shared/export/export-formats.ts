import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** A way to take a plan out of the app. */
export interface ExportFormat {
  readonly id: string
  /** What menus call it. */
  readonly label: string
  /** Without the dot. */
  readonly extension: string
  /** What the save dialog calls files of this kind. */
  readonly fileKind: string
  readonly render: (bundle: PlanBundle) => string
}

/** All formats, in the order of the menu: a new one is a folder in `formats/` and one entry here. */
export const exportFormats = {
  markdown: {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    fileKind: 'Markdown document',
    render: (bundle) => toMarkdown(bundle),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>
