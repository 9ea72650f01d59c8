import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { HeldFile } from '#shared/living/merge-folder'
import { choiceName, type LivingChoices } from '#shared/living/settle-files'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { HeldFileSection } from './held-file-section'
import styles from './settle-dialog.module.css'
import { settle } from './sync-folder'

interface SettleDialogProps {
  readonly held: readonly HeldFile[]
  readonly today: Day
  readonly onClose: () => void
}

/** Everything that cannot be brought together without the user, file by file. */
export function SettleDialog({ held, today, onClose }: SettleDialogProps) {
  const [choices, setChoices] = useState<LivingChoices>({})
  const choiceOf = (path: string, change: ListedChange) =>
    choices[choiceName(path, change)] ??
    (change.lines.length > 0 && canJoin(change) ? 'both' : 'mine')
  const allChoices = () =>
    Object.fromEntries(
      held.flatMap(({ path, asked }) =>
        asked.map((change) => [choiceName(path, change), choiceOf(path, change)] as const),
      ),
    )
  return (
    <Dialog
      title={translate('Settle what differs')}
      size={640}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Not now')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              void settle(allChoices(), today)
              onClose()
            }}
          >
            {translate('Settle')}
          </Button>
        </>
      }
    >
      <div className={styles.files}>
        <p className="soft">
          {held.length === 1
            ? translate(
                'Plumbline then writes the file anew. What it holds now is kept beside it as a copy with “conflict” in its name.',
              )
            : translate(
                'Plumbline then writes these files anew. What they hold now is kept beside them as a copy with “conflict” in its name.',
              )}
        </p>
        {held.map((file) => (
          <HeldFileSection
            key={file.path}
            file={file}
            canJoin={canJoin}
            choiceOf={(change) => choiceOf(file.path, change)}
            onChoose={(change, choice) =>
              setChoices((before) => ({ ...before, [choiceName(file.path, change)]: choice }))
            }
          />
        ))}
      </div>
    </Dialog>
  )
}

/** Only words can stand one after the other. */
function canJoin({ id, kind }: ListedChange): boolean {
  return kind === 'change' && /^(task \S+ notes|reflection \S+ (text|answer .*))$/.test(id)
}
