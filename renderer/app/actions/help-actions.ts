import { Info, Lightbulb, Sparkles } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { changeSettings } from '../../desktop/settings'
import { showToast } from '../../ui/toast'
import type { Action } from './action'

/** What one asks an app about itself. */
export const helpActions: readonly Action[] = [
  {
    id: 'show-hints',
    menu: 'help',
    icon: Lightbulb,
    label: () => translate('Show hints again'),
    shortcut: null,
    isEnabled: ({ bundle }) => bundle !== null,
    run: async () => {
      await changeSettings({ hiddenHints: [] })
      showToast({ message: translate('Every screen shows its hint again.') })
    },
  },
  {
    id: 'whats-new',
    menu: 'help',
    icon: Sparkles,
    label: () => translate('What’s new'),
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('news'),
  },
  {
    id: 'about',
    menu: 'help',
    icon: Info,
    label: () => translate('About Plumbline'),
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('about'),
  },
]
