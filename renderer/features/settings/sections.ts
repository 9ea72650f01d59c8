import { FolderOpen, Info, Keyboard, type LucideIcon, Palette, Scale } from 'lucide-react'

export type SectionId = 'appearance' | 'verdict' | 'data' | 'shortcuts' | 'about'

interface Section {
  readonly id: SectionId
  readonly label: string
  readonly icon: LucideIcon
}

/** The sections of the settings in the order of the page. */
export const sections: readonly Section[] = [
  { id: 'appearance', label: 'Appearance', icon: Palette },
  { id: 'verdict', label: 'Verdict', icon: Scale },
  { id: 'data', label: 'Data', icon: FolderOpen },
  { id: 'shortcuts', label: 'Shortcuts', icon: Keyboard },
  { id: 'about', label: 'About', icon: Info },
]
