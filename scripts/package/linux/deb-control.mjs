/** What Electron needs of the system, by the names before and after Debian's 64-bit time transition. */
const dependencies = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6 (>= 2.28)',
  'libcups2 | libcups2t64',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  // Loaded by name, so that `ldd` does not show it; without it no window opens.
  'libx11-xcb1',
  'libxss1',
  'libxtst6',
  'xdg-utils',
]

/** Links from the browser, notifications, the tray, and the keyring that Chromium asks for a key. */
const recommendations = [
  'desktop-file-utils',
  'libnotify4',
  'libayatana-appindicator3-1',
  'libsecret-1-0',
]

/**
 * What dpkg knows about the package.
 *
 * @param {import('../release-of.mjs').Release} release
 * @param {string} architecture as Debian calls it
 * @param {number} size bytes
 */
export function debControl(release, architecture, size) {
  const note = release.isForRelease
    ? ''
    : ' .\n This package is for tests: it was not made with the official Electron.\n'
  return `Package: plumbline
Version: ${release.debianVersion}
Architecture: ${architecture}
Maintainer: Plumbline <plumbline@localhost>
Installed-Size: ${Math.ceil(size / 1024)}
Depends: ${dependencies.join(', ')}
Recommends: ${recommendations.join(', ')}
Section: misc
Priority: optional
Description: practice planner for a month of backend and full-stack work
 Plumbline turns a small project in four steps into a plan with a date for
 everything, asks for two minutes of writing a day, and shows in the end
 which way you lean, with the days behind every claim.
${note}`
}
