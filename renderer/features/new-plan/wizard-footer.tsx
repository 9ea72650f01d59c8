import { isMac } from '../../desktop/platform'
import { Button } from '../../ui/button'
import { type Page, pageAfter, pageBefore, pageNames } from './page'
import styles from './wizard-form.module.css'

interface WizardFooterProps {
  readonly page: Page
  readonly isCreating: boolean
  readonly onGoOn: () => void
  readonly onBack: () => void
  readonly onCancel: (() => void) | null
}

export function WizardFooter({ page, isCreating, onGoOn, onBack, onCancel }: WizardFooterProps) {
  const next = pageAfter(page)
  return (
    <div className={styles.footer}>
      {onCancel && (
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      )}
      <span className="grow" />
      {pageBefore(page) && (
        <Button onPress={onBack} isDisabled={isCreating}>
          Back
        </Button>
      )}
      <Button
        variant="primary"
        shortcut={isMac ? '⌘ ↵' : 'Ctrl ↵'}
        onPress={onGoOn}
        isDisabled={isCreating}
      >
        {next ? `Next, ${pageNames[next].toLowerCase()}` : 'Create plan'}
      </Button>
    </div>
  )
}
