import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { translate } from '#shared/language/translate'
import type { Recovery } from '../db/boot/boot'
import { type BootState, currentBoot, onBoot } from '../db/boot/run-boot'
import { verifyRowsLater } from '../db/boot/verify-rows'
import { forgetUntold } from '../db/boot/untold'
import { currentTrouble, onTrouble } from '../db/trouble'
import { openAgain } from '../desktop/open-again'
import styles from './storage-gate.module.css'
import { TitleStrip } from './title-strip'

// Next to nobody ever sees any of them.
const BootScreen = lazy(async () => ({
  default: (await import('../features/recovery/boot-screen')).BootScreen,
}))
const RebuildingScreen = lazy(async () => ({
  default: (await import('../features/recovery/rebuilding-screen')).RebuildingScreen,
}))
const TroubleScreen = lazy(async () => ({
  default: (await import('../features/recovery/trouble-screen')).TroubleScreen,
}))
const RecoveryNotice = lazy(async () => ({
  default: (await import('../features/recovery/recovery-notice')).RecoveryNotice,
}))

/** Shows the app once its data is known to be in order, and covers it while the database does not answer. */
export function StorageGate({ children }: { readonly children: ReactNode }) {
  const boot = useSyncExternalStore(onBoot, currentBoot)
  const trouble = useSyncExternalStore(onTrouble, currentTrouble)
  const isOpen = boot.kind === 'ready'
  useEffect(() => (isOpen ? verifyRowsLater(openAgain) : undefined), [isOpen])
  return (
    <>
      {/* Covered, not taken away: what was typed stays. */}
      {isOpen && <div inert={trouble !== null}>{children}</div>}
      {isOpen && boot.recovery && <Notice recovery={boot.recovery} />}
      {(trouble !== null || (!isOpen && boot.kind !== 'checking')) && (
        <Cover>{trouble ? <TroubleScreen trouble={trouble} /> : screenOf(boot)}</Cover>
      )}
    </>
  )
}

function screenOf(boot: BootState): ReactNode {
  if (boot.kind === 'ready' || boot.kind === 'checking') return null
  return boot.kind === 'rebuilding' ? <RebuildingScreen /> : <BootScreen boot={boot} />
}

function Cover({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles.cover} aria-label={translate('Your data')}>
      <TitleStrip />
      <Suspense fallback={null}>{children}</Suspense>
    </main>
  )
}

function Notice({ recovery }: { readonly recovery: Recovery }) {
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    if (isRead) forgetUntold().catch(console.error)
  }, [isRead])
  if (isRead) return null
  return (
    <Suspense fallback={null}>
      <RecoveryNotice recovery={recovery} onClose={() => setRead(true)} />
    </Suspense>
  )
}
