import type { CopiedPart } from '#shared/export/copy/copied-part'
import { translate } from '#shared/language/translate'
import type { CopyRequest } from '../../db/jobs/copy-part'
import { runJob } from '../../db/jobs/run-job'
import { flushPendingSaves } from '../../db/pending-saves'
import { desktop } from '../../desktop/desktop'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'

/** Puts a part of a plan on the clipboard as Markdown, as it is stored now. */
export async function copyPart(
  part: CopiedPart,
  context: Omit<CopyRequest, 'part'>,
): Promise<void> {
  try {
    await flushPendingSaves()
    const copied = await runJob('copyPart', { part, ...context })
    if (!copied) return
    if (copied.kind === 'hidden') {
      showToast({ message: translate('The verdict is shown, and copied, once step 4 begins.') })
      return
    }
    await desktop.copyText(copied.text)
    showToast({ message: copiedWords(part) })
  } catch (error) {
    showToast({ message: translate('Nothing was copied. {reason}', { reason: reasonOf(error) }) })
  }
}

function copiedWords(part: CopiedPart): string {
  switch (part) {
    case 'day':
      return translate('Copied the day as Markdown')
    case 'week':
      return translate('Copied the week as Markdown')
    case 'verdict':
      return translate('Copied the verdict as Markdown')
  }
}
