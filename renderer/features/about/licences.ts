/** Packages that share one licence text. */
export interface LicenceGroup {
  readonly licence: string
  readonly text: string
  /** Such as `react 19.3.1`. */
  readonly packages: readonly string[]
}

/** The licences of everything the app is built from. The build puts them in the place of this (`electron.vite.config.ts`). */
export const licences: readonly LicenceGroup[] = []
