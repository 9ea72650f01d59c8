import { FileInput } from 'lucide-react'
import type { Action } from './action'

/** Brings back an edited export, or makes tasks of a list. */
export const importMarkdown: Action = {
  id: 'import-markdown',
  menu: 'File',
  icon: FileInput,
  label: () => 'Import Markdown…',
  shortcut: 'Mod+O',
  isEnabled: () => true,
  run: ({ openImport }) => openImport(),
}
