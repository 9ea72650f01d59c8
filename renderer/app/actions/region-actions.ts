import { PanelsTopLeft } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { focusRegion } from '../focus-region'
import type { Action } from './action'

/** Going around the parts of the window with one key (DESIGN.md, section 6). */
export const regionActions: readonly Action[] = [
  {
    id: 'next-region',
    menu: 'view',
    icon: PanelsTopLeft,
    label: () => translate('Next part of the window'),
    shortcut: 'F6',
    isEnabled: () => true,
    run: () => focusRegion(1),
  },
  {
    id: 'previous-region',
    menu: 'view',
    icon: PanelsTopLeft,
    label: () => translate('Previous part of the window'),
    shortcut: 'Shift+F6',
    isEnabled: () => true,
    run: () => focusRegion(-1),
  },
]
