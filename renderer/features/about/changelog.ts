import { readChangelog } from '#shared/about/read-changelog'
import changelog from '../../../CHANGELOG.md?raw'

/** What changed in each version, the newest first. */
export const releases = readChangelog(changelog)
