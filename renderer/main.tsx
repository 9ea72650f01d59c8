import './app/start'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { App } from './app/app'
import { ErrorScreen } from './app/error-screen'
import { LocaleRoot } from './app/locale-root'
import { StorageGate } from './app/storage-gate'
import { noteFault } from './desktop/note-fault'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root, { onCaughtError: report, onUncaughtError: report }).render(
  <StrictMode>
    <ErrorScreen>
      <LocaleRoot>
        <StorageGate>
          <App />
        </StorageGate>
      </LocaleRoot>
    </ErrorScreen>
  </StrictMode>,
)

/** What cannot be drawn is told in its place; this is for the log, and for developers. */
function report(error: unknown): void {
  noteFault('panel-error', error)
  console.error(error)
}
