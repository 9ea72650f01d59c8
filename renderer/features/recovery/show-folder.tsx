import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'

export function ShowFolder() {
  return (
    <Button onPress={() => void desktop.showDataFolder().catch(() => {})}>
      {translate('Show folder')}
    </Button>
  )
}
