import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import { App } from './app/app'
import { now } from './app/clock'
import { ErrorScreen } from './app/error-screen'
import { LocaleRoot } from './app/locale-root'
import { StorageGate } from './app/storage-gate'
import { stampChangesWith } from './db/apply-change'
import { loadLocale } from './desktop/locale'
import { noteFault, noteUncaught } from './desktop/note-fault'
import { runBoot } from './db/boot/run-boot'
import { loadSettings } from './desktop/settings'
import { forgetView } from './app/remembered-view'
import { isAfterCrash } from './app/use-crash-notice'

noteUncaught()
stampChangesWith(now)
if (!isAfterCrash()) forgetView()
void loadLocale()
void loadSettings()
void runBoot()

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
