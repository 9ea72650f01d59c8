import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { setUpDebian, whyNoDebian } from './fixtures/fresh-debian'
import { isWindowShown } from './fixtures/is-window-shown'
import { debianPackage } from './fixtures/packages'

/** The last one before and the first one after libraries changed their names for 64-bit time. */
for (const release of ['bookworm', 'trixie']) {
  test(`the package is installed on a fresh Debian ${release}, used, and removed`, async () => {
    const obstacle = debianPackage === '' ? 'There is no Debian package' : whyNoDebian()
    test.skip(obstacle !== null, obstacle ?? '')
    const debian = setUpDebian(release)
    try {
      debian.run('apt-get update && apt-get install -y --no-install-recommends fonts-dejavu-core')
      const file = debian.take(debianPackage)
      debian.run(`apt-get install -y --no-install-recommends ${file} desktop-file-utils`)
      // All that Electron links to came along.
      expect(debian.run('ldd /usr/lib/plumbline/plumbline')).not.toContain('not found')
      expect(debian.run('dpkg --verify plumbline')).toBe('')
      debian.run('desktop-file-validate /usr/share/applications/plumbline.desktop')
      const opener = debian.run('xdg-mime query default x-scheme-handler/plumbline')
      expect(opener.trim()).toBe('plumbline.desktop')

      debian.run('useradd --create-home anna')
      const app = debian.startAs('anna', '/usr/bin/plumbline', [])
      const ended = once(app, 'exit')
      await expect.poll(isWindowShown).toBe(true)
      // Nobody can make namespaces in here, so Chromium's sandbox is its helper, or none.
      expect(debian.run('cat /proc/*/cmdline 2>/dev/null || true')).toContain('chrome-sandbox')
      const second = debian.startAs('anna', '/usr/bin/plumbline', ['--', 'plumbline://today'])
      expect(await once(second, 'exit'), 'a second launch hands over and ends').toEqual([0, null])
      app.kill('SIGTERM')
      expect(await ended, 'the app closes when it is told to').toEqual([0, null])
      const data = 'home/anna/.config/Plumbline'
      expect(existsSync(join(debian.root, data, 'window-state.json'))).toBe(true)

      debian.run(`apt-get purge -y plumbline && rm ${file}`)
      // What a user wrote is theirs; all else is gone.
      const left = debian.run("find / -xdev -iname '*plumbline*' -prune")
      expect(left.trim().split('\n')).toEqual([`/${data}`])
    } finally {
      debian.remove()
    }
  })
}
