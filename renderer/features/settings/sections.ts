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
  {
    id: 'appearance',
    get label() {
      return translate('Appearance')
    },
    icon: Palette,
  },
  {
    id: 'language',
    get label() {
      return translate('Language and dates')
    },
    icon: Languages,
  },
  {
    id: 'schedule',
    get label() {
      return translate('Schedule')
    },
    icon: Clock,
  },
  {
    id: 'background',
    get label() {
      return translate('Background')
    },
    icon: AppWindow,
  },
  {
    id: 'verdict',
    get label() {
      return translate('Verdict')
    },
    icon: Scale,
  },
  {
    id: 'data',
    get label() {
      return translate('Data')
    },
    icon: FolderOpen,
  },
  {
    id: 'living-folder',
    get label() {
      return translate('Living folder')
    },
    icon: FolderSync,
  },
  {
    id: 'shortcuts',
    get label() {
      return translate('Shortcuts')
    },
    icon: Keyboard,
  },
  {
    id: 'about',
    get label() {
      return translate('About')
    },
    icon: Info,
  },
]
