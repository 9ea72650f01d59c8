import type { BareApp } from './launch-bare'

/** The built app, waited for until the tasks of the day can be checked off. */
export function plumbline(userDataFolder: string): BareApp {
  return {
    path: '.',
    userDataFolder,
    selector: 'main[aria-label="Today"] input[type="checkbox"]',
  }
}
