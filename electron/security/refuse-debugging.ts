import { app } from 'electron'

/** Ends a packaged app that was started with a debugging port: the fuses do not cover that switch. */
export function refuseDebugging(): void {
  if (app.isPackaged && debuggingSwitches.some((name) => app.commandLine.hasSwitch(name))) {
    app.exit(1)
  }
}

const debuggingSwitches = ['remote-debugging-port', 'remote-debugging-pipe']
