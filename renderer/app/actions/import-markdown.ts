import { FileInput } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Brings back an edited export, or makes tasks of a list. */
export const importMarkdown: Action = {
  id: 'import-markdown',
  menu: 'file',
  icon: FileInput,
  label: () => translate('Import Markdown…'),
  shortcut: 'Mod+O',
  isEnabled: () => true,
  run: ({ openImport }) => openImport(),
}
