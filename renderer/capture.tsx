import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { CapturePage } from './features/capture/capture-page'

const root = document.getElementById('root')
if (!root) throw new Error('capture.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <CapturePage />
  </StrictMode>,
)
