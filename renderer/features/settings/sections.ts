import {
  AppWindow,
  Clock,
  FolderOpen,
  FolderSync,
  Languages,
  Info,
  Keyboard,
  Palette,
  Scale,
} from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { SectionEntry } from '../../ui/section-nav'

export type SectionId =
  | 'appearance'
  | 'language'
  | 'schedule'
  | 'background'
  | 'verdict'
  | 'data'
  | 'living-folder'
  | 'shortcuts'
  | 'about'

/** The sections of the settings in the order of the page. */
export const sections: readonly SectionEntry<SectionId>[] = [
  { id: 'appearance', label: 'Appearance', icon: Palette },
  {
    id: 'language',
    get label() {
      return translate('Language and dates')
    },
    icon: Languages,
  },
  { id: 'schedule', label: 'Schedule', icon: Clock },
  { id: 'background', label: 'Background', icon: AppWindow },
  { id: 'verdict', label: 'Verdict', icon: Scale },
  { id: 'data', label: 'Data', icon: FolderOpen },
  { id: 'living-folder', label: 'Living folder', icon: FolderSync },
  { id: 'shortcuts', label: 'Shortcuts', icon: Keyboard },
  { id: 'about', label: 'About', icon: Info },
]
