import { ClipboardCopy } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { copyDetails } from '../../desktop/copy-details'
import { Button } from '../../ui/button'
import { SettingRow } from '../../ui/page-section'
import { showToast } from '../../ui/toast'

/** What to take along when asking for help. */
export function TroubleRow() {
  return (
    <SettingRow
      title={translate('If something goes wrong')}
      description={translate(
        'Versions and what the log says, for whoever helps you; it holds no word of yours',
      )}
    >
      <Button
        icon={<ClipboardCopy size={14} strokeWidth={1.6} aria-hidden />}
        onPress={() => void copyDetails().then((message) => showToast({ message }))}
      >
        {translate('Copy details')}
      </Button>
    </SettingRow>
  )
}
