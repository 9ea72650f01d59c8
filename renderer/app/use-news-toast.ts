import { useEffect, useRef } from 'react'
import { isNewerVersion } from '#shared/about/is-newer-version'
import { translate } from '#shared/language/translate'
import { desktop } from '../desktop/desktop'
import { changeSettings, useSettings } from '../desktop/settings'
import { showToast } from '../ui/toast'

/**
 * Says once after an update, in one line, that there is something new; never after the first start.
 *
 * @param openNews shows what it is
 */
export function useNewsToast(openNews: () => void): void {
  const lastVersion = useSettings()?.lastVersion
  const latest = useRef(openNews)
  useEffect(() => {
    latest.current = openNews
  })

  useEffect(() => {
    if (lastVersion === undefined) return
    void desktop.describeApp().then(async ({ version }) => {
      if (version === lastVersion) return
      await changeSettings({ lastVersion: version })
      if (lastVersion === null || !isNewerVersion(version, lastVersion)) return
      showToast({
        message: translate('Plumbline is now version {version}.', { version }),
        action: { label: translate('What’s new'), onPress: () => latest.current() },
      })
    })
  }, [lastVersion])
}
