/** Packages that share one licence text. */
export interface LicenceGroup {
  readonly licence: string
  readonly text: string
  /** Such as `react 19.3.1`. */
  readonly packages: readonly string[]
}

// Put in by the build (`electron.vite.config.ts`).
declare const __LICENCES__: readonly LicenceGroup[]

/** The licences of everything the app is built from. */
export const licences = __LICENCES__
