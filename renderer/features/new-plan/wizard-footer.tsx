import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { formatKeys } from '../../desktop/keys'
import { Button } from '../../ui/button'
import { type Page, nextPageLabel, pageAfter, pageBefore } from './page'
import styles from './wizard-form.module.css'

interface WizardFooterProps {
  readonly page: Page
  readonly isCreating: boolean
  readonly onGoOn: () => void
  readonly onBack: () => void
  readonly onCancel: (() => void) | null
  /** Stands where Cancel would. */
  readonly otherStarts?: ReactNode
}

export function WizardFooter(props: WizardFooterProps) {
  const { page, isCreating, onGoOn, onBack, onCancel, otherStarts } = props
  const next = pageAfter(page)
  return (
    <div className={styles.footer} data-foot>
      <div className={styles.others}>
        {onCancel && (
          <Button variant="quiet" onPress={onCancel}>
            {translate('Cancel')}
          </Button>
        )}
        {otherStarts}
      </div>
      {pageBefore(page) && (
        <Button onPress={onBack} isDisabled={isCreating}>
          {translate('Back')}
        </Button>
      )}
      <Button
        variant="primary"
        shortcut={formatKeys('Mod+↵')}
        onPress={onGoOn}
        isDisabled={isCreating}
      >
        {next ? nextPageLabel(next) : translate('Create plan')}
      </Button>
    </div>
  )
}
