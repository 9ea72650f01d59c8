import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { SafeModeScreen } from './app/safe-mode-screen'
import { noteUncaught } from './desktop/note-fault'

noteUncaught()

const root = document.getElementById('root')
if (!root) throw new Error('safe-mode.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <SafeModeScreen />
  </StrictMode>,
)
