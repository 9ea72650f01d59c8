import { useEffect, useState } from 'react'
import type { AppDescription } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './about-dialog.module.css'
import { LicenceList } from './licence-list'

interface AboutDialogProps {
  readonly onClose: () => void
  readonly onShowNews: () => void
}

/** Which version this is, what it runs on, and whom it owes something. */
export function AboutDialog({ onClose, onShowNews }: AboutDialogProps) {
  const [app, setApp] = useState<AppDescription | null>(null)
  useEffect(() => {
    void desktop.describeApp().then(setApp)
  }, [])

  return (
    <Dialog
      title={translate('About Plumbline')}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onShowNews}>{translate('What’s new')}</Button>}
    >
      <p className={styles.lead}>{translate('A month of practice, and which way you lean.')}</p>
      <dl className={styles.facts}>
        <Fact name={translate('Version')} value={app?.version} />
        {/* not translated: names of programs */}
        <Fact name="Electron" value={app?.electron} />
        {/* not translated: names of programs */}
        <Fact name="Chromium" value={app?.chromium} />
        <Fact name={translate('Licence')} value={translate('MIT: free to use, change and share')} />
      </dl>
      <h3 className="h3">{translate('Built from the work of others')}</h3>
      <p className={styles.thanks}>
        {translate(
          'The fonts are Instrument Sans and Literata. Licences of Electron and Chromium come with the program.',
        )}
      </p>
      <LicenceList />
    </Dialog>
  )
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  )
}
