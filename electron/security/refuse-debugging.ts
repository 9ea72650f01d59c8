import { url as inspectorAddress } from 'node:inspector'
import { app } from 'electron'

/**
 * Ends a packaged app that was started with a debugging port: the fuses do not cover that switch. Only tests
 * of the package may have one. They are known by the inspector of the main process, which is out of reach in
 * what users get (`scripts/package/fuses.mjs`), and who has that one has everything already.
 */
export function refuseDebugging(): void {
  if (!app.isPackaged || inspectorAddress() !== undefined) return
  if (debuggingSwitches.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
}

const debuggingSwitches = ['remote-debugging-port', 'remote-debugging-pipe']
