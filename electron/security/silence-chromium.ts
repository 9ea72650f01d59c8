import { app } from 'electron'
import { appOrigin } from '../page-address'

/** Keeps Chromium's own services off the network: the app makes no request, so nobody else does. */
export function silenceChromium(pageOrigin: string): void {
  for (const name of quietSwitches) app.commandLine.appendSwitch(name)
  // Whatever still tries finds no host. The system's browser, which opens links, is not concerned.
  const exception = pageOrigin === appOrigin ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1'
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
}

const quietSwitches = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
]
