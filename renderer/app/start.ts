import { stampChangesWith } from '../db/apply-change'
import { runBoot } from '../db/boot/run-boot'
import { isAfterCrash } from '../desktop/after-crash'
import { loadLocale } from '../desktop/locale'
import { noteUncaught } from '../desktop/note-fault'
import { loadSettings } from '../desktop/settings'
import { loadStartFonts } from '../ui/start-fonts'
import { now } from './clock'
import { forgetView } from './remembered-view'

// What the first screen waits for. `main.tsx` imports this before everything else, so that it is on its way while
// the screens are still read.

noteUncaught()
stampChangesWith(now)
if (!isAfterCrash()) forgetView()
void runBoot()
void loadSettings()
// After the data, as it takes the main process longest to answer.
void loadLocale()
loadStartFonts()
