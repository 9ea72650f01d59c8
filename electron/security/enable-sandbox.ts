import { app } from 'electron'

/** Every page in a sandbox. Not when started without one, as root must: its processes would not start. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
