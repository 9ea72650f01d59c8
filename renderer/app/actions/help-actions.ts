import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** What one asks an app about itself. */
export const helpActions: readonly Action[] = [
  {
    id: 'whats-new',
    menu: 'help',
    label: () => translate('What’s new'),
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('news'),
  },
  {
    id: 'about',
    menu: 'help',
    label: () => translate('About Plumbline'),
    shortcut: null,
    isEnabled: () => true,
    run: ({ openAbout }) => openAbout('about'),
  },
]
