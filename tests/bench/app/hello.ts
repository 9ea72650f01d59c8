import type { BareApp } from './launch-bare'

/** The least there can be in the same Electron. */
export function hello(userDataFolder: string): BareApp {
  return {
    path: 'node_modules/.cache/bench/hello/main/main.js',
    userDataFolder,
    selector: 'h1',
  }
}
