import type { Settings } from '#shared/ipc/desktop-api'

/** Something outside the window that does what the settings say, as far as this system lets it. */
export interface Follower {
  follow(settings: Settings): Promise<void>
  /** Why a setting that is on has no effect, a sentence for the user; null when it has. */
  problem(): string | null
}
