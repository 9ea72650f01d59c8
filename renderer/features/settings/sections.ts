import { FolderOpen, Info, Keyboard, Palette, Scale } from 'lucide-react'
import type { SectionEntry } from '../../ui/section-nav'

export type SectionId = 'appearance' | 'verdict' | 'data' | 'shortcuts' | 'about'

/** The sections of the settings in the order of the page. */
export const sections: readonly SectionEntry<SectionId>[] = [
  { id: 'appearance', label: 'Appearance', icon: Palette },
  { id: 'verdict', label: 'Verdict', icon: Scale },
  { id: 'data', label: 'Data', icon: FolderOpen },
  { id: 'shortcuts', label: 'Shortcuts', icon: Keyboard },
  { id: 'about', label: 'About', icon: Info },
]
