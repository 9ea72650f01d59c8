import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { HeldFile } from '#shared/living/merge-folder'
import type { LivingChoice } from '#shared/living/settle-files'
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
  const [choices, setChoices] = useState<Readonly<Record<string, LivingChoice>>>({})
  const nameOf = (path: string, change: ImportChange) => `${path} ${change.id}`
  const choiceOf = (path: string, change: ImportChange) =>
    choices[nameOf(path, change)] ?? (change.lines.length > 0 && canJoin(change) ? 'both' : 'mine')
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
              void settle(choiceOf, today)
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
              setChoices((before) => ({ ...before, [nameOf(file.path, change)]: choice }))
            }
          />
        ))}
      </div>
    </Dialog>
  )
}

/** Only words can stand one after the other. */
function canJoin({ id, kind }: ImportChange): boolean {
  return kind === 'change' && /^(task \S+ notes|reflection \S+ (text|answer .*))$/.test(id)
}
