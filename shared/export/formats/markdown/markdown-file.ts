import { countReplaced } from '#shared/export/count-replaced'
import { type ExportedFile, exportFormat } from '#shared/export/export-format'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'

const common = { shortName: 'Markdown', extension: 'md' } as const

/** Markdown as GitHub and most editors read it. */
export const markdownFile = exportFormat({
  ...common,
  id: 'markdown',
  label: 'Markdown',
  get description() {
    return translate('The whole plan as plain text that can come back')
  },
  get fileKind() {
    return translate('Markdown document')
  },
  options: {},
  render: (bundle) => write(bundle, 'gfm'),
})

/** Markdown for the Tasks plugin of Obsidian. */
export const obsidianFile = exportFormat({
  ...common,
  id: 'obsidian-tasks',
  get label() {
    return translate('Markdown for Obsidian')
  },
  get description() {
    return translate('The same, with days and ids as the Tasks plugin reads them')
  },
  get fileKind() {
    return translate('Markdown document')
  },
  options: {},
  render: (bundle) => write(bundle, 'obsidian-tasks'),
})

function write(bundle: PlanBundle, profile: MarkdownProfile): ExportedFile {
  return { kind: 'text', text: toMarkdown(bundle, { profile }), replaced: countReplaced(bundle) }
}
