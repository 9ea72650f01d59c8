import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { SafeModeScreen } from './app/safe-mode-screen'
import { loadLocale } from './desktop/locale'
import { noteFault, noteUncaught } from './desktop/note-fault'

noteUncaught()

const root = document.getElementById('root')
if (!root) throw new Error('safe-mode.html has no element with the id "root"')
// Whatever has broken, the way out is shown, if need be in English.
await loadLocale().catch((error: unknown) => noteFault('page-error', error))
createRoot(root).render(
  <StrictMode>
    <SafeModeScreen />
  </StrictMode>,
)
