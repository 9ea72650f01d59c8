import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { App } from './app/app'
import { now } from './app/clock'
import { ErrorScreen } from './app/error-screen'
import { stampChangesWith } from './db/apply-change'
import { loadSettings } from './desktop/settings'

stampChangesWith(now)
void loadSettings()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <ErrorScreen>
      <App />
    </ErrorScreen>
  </StrictMode>,
)
