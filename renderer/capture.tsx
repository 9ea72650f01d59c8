import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { startLocale } from '#shared/language/start-locale'
import { capture } from './desktop/capture'
import { CapturePage } from './features/capture/capture-page'

const root = document.getElementById('root')
if (!root) throw new Error('capture.html has no element with the id "root"')
await startLocale(await capture.readLocale())
createRoot(root).render(
  <StrictMode>
    <CapturePage />
  </StrictMode>,
)
