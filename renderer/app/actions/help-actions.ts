import { Info, Lightbulb, Sparkles } from 'lucide-react'
import { changeSettings } from '../../desktop/settings'
import { showToast } from '../../ui/toast'
import type { Action } from './action'

/** What one asks an app about itself. */
export const helpActions: readonly Action[] = [
  {
    id: 'show-hints',
    menu: 'Help',
    icon: Lightbulb,
    label: () => 'Show hints again',
    shortcut: null,
    isEnabled: ({ bundle }) => bundle !== null,
    run: async () => {
      await changeSettings({ hiddenHints: [] })
      showToast({ message: 'Every screen shows its hint again.' })
    },
  },
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
