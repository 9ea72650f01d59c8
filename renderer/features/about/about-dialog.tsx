import { useEffect, useState } from 'react'
import type { AppDescription } from '#shared/ipc/desktop-api'
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
      title="About Plumbline"
      isOpen
      onClose={onClose}
      footer={<Button onPress={onShowNews}>What’s new</Button>}
    >
      <p className={styles.lead}>A month of practice, and which way you lean.</p>
      <dl className={styles.facts}>
        <Fact name="Version" value={app?.version} />
        <Fact name="Electron" value={app?.electron} />
        <Fact name="Chromium" value={app?.chromium} />
        <Fact name="Licence" value="MIT: free to use, change and share" />
      </dl>
      <h3 className="h3">Built from the work of others</h3>
      <p className={styles.thanks}>
        The fonts are Instrument Sans and Literata. Licences of Electron and Chromium come with the
        program.
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
