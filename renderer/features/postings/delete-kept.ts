import { translate } from '#shared/language/translate'
import type { Posting } from '#shared/model/posting'
import { undo } from '../../db/apply-change'
import { deletePosting } from '../../db/postings'
import { formatKeys } from '../../desktop/keys'
import { reportFailure } from '../../ui/report-failure'
import { showToast } from '../../ui/toast'

/** Takes a posting away, with the way back beside the message. */
export async function deleteKept(posting: Posting): Promise<void> {
  try {
    if (!(await deletePosting(posting))) return
    showToast({
      message: translate('“{title}” deleted', { title: posting.title }),
      action: {
        label: translate('Undo'),
        shortcut: formatKeys('Mod+Z'),
        onPress: () => void undo(),
      },
    })
  } catch (error) {
    reportFailure(translate('The change'), error)
  }
}
