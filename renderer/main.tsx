import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { App } from './app/app'
import { now } from './app/clock'
import { ErrorScreen } from './app/error-screen'
import { StorageGate } from './app/storage-gate'
import { stampChangesWith } from './db/apply-change'
import { runBoot } from './db/boot/run-boot'
import { loadSettings } from './desktop/settings'

stampChangesWith(now)
void loadSettings()
void runBoot()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <ErrorScreen>
      <StorageGate>
        <App />
      </StorageGate>
    </ErrorScreen>
  </StrictMode>,
)
