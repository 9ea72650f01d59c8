import { Info, Sparkles } from 'lucide-react'
import type { Action } from './action'

/** What one asks an app about itself. */
export const helpActions: readonly Action[] = [
  {
    id: 'whats-new',
    menu: 'Help',
    icon: Sparkles,
    label: () => 'What’s new',
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('news'),
  },
  {
    id: 'about',
    menu: 'Help',
    icon: Info,
    label: () => 'About Plumbline',
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('about'),
  },
]
