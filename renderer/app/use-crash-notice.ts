import { useEffect } from 'react'
import { translate } from '#shared/language/translate'
import { isAfterCrash } from '../desktop/after-crash'
import { copyDetails } from '../desktop/copy-details'
import { showToast } from '../ui/toast'

/** Says it once when the app was opened again because it had stopped. */
export function useCrashNotice(): void {
  useEffect(() => {
    if (!isAfterCrash()) return
    history.replaceState(null, '', location.pathname)
    showToast({
      message: translate('Plumbline had stopped and is open again. What you wrote is here.'),
      action: {
        label: translate('Copy details'),
        onPress: () => void copyDetails().then((message) => showToast({ message })),
      },
    })
  }, [])
}
