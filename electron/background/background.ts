import type { BackgroundDescription, Settings } from '#shared/ipc/desktop-api'
import type { Follower } from './follower'

/** What the app does outside its window. */
export interface Background {
  follow(settings: Settings): Promise<void>
  describe(): BackgroundDescription
}

export function joinBackground(tray: Follower, login: Follower, capture: Follower): Background {
  return {
    async follow(settings) {
      await Promise.all([tray, login, capture].map((part) => part.follow(settings)))
    },
    describe: () => ({
      trayProblem: tray.problem(),
      loginProblem: login.problem(),
      captureProblem: capture.problem(),
    }),
  }
}
