/**
 * @typedef {{ latest: string, releasedAt: number }} News what the registry knows: the newest version, and when
 *   ours was released (epoch milliseconds)
 */

const oneDay = 24 * 60 * 60 * 1000

/** Electron mends its newest three major versions. */
const supportedMajors = 3

/**
 * Is the Electron of package.json one that is still mended?
 *
 * @param {string} version as package.json asks for it
 * @param {News | null} news null when the registry is out of reach: then its age is not known, and no fault
 * @param {number} now epoch milliseconds
 * @returns {{ isFine: boolean, words: string }}
 */
export function judgeElectron(version, news, now) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    return { isFine: false, words: `Electron ${version} is not one version.` }
  }
  if (news === null) {
    return { isFine: true, words: `Electron ${version}; the registry does not tell its age.` }
  }
  const behind = majorOf(news.latest) - majorOf(version)
  const days = Math.floor((now - news.releasedAt) / oneDay)
  const words = `Electron ${version}, ${days} days old; the newest is ${news.latest}.`
  return behind < supportedMajors
    ? { isFine: true, words }
    : { isFine: false, words: `${words} Its major version is no longer mended.` }
}

/**
 * The answer to `npm view electron time[<version>] dist-tags.latest --json`.
 *
 * @param {string} text
 * @param {string} version
 * @returns {News | null}
 */
export function readNews(text, version) {
  try {
    const answer = JSON.parse(text)
    const latest = answer['dist-tags.latest']
    const releasedAt = Date.parse(answer[`time[${version}]`])
    const isKnown = typeof latest === 'string' && !Number.isNaN(releasedAt)
    return isKnown ? { latest, releasedAt } : null
  } catch {
    return null
  }
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.split('.')[0])
}
