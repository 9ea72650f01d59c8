import { translate } from '#shared/language/translate'
import type { Boot } from '../../db/boot/boot'
import { runBoot } from '../../db/boot/run-boot'
import { Button } from '../../ui/button'
import { TroubleSheet } from '../../ui/trouble-sheet'
import { CopyDetails } from './copy-details'
import { LostScreen } from './lost-screen'
import { ShowFolder } from './show-folder'

/** Why the app does not show its data, and what can be done. */
export function BootScreen({ boot }: { readonly boot: Exclude<Boot, { kind: 'ready' }> }) {
  switch (boot.kind) {
    case 'newer':
      return (
        <TroubleSheet
          title={translate('Your plans were last opened by a newer Plumbline')}
          actions={
            <>
              <ShowFolder />
              {/* not translated: for whoever mends it */}
              <CopyDetails details={['The database is newer than the app.']} />
            </>
          }
        >
          <p>
            {translate(
              'This version does not know their form, so it leaves them alone: nothing was read and nothing was changed.',
            )}
          </p>
          <p>
            {translate(
              'Open the newer version again, and everything is there. Backups are in the folder.',
            )}
          </p>
        </TroubleSheet>
      )
    case 'stuck':
      return (
        <TroubleSheet
          title={translate('Plumbline cannot open your data yet')}
          actions={
            <>
              <Button variant="primary" onPress={() => void runBoot()}>
                {translate('Try again')}
              </Button>
              {boot.mayGoOn && (
                <Button onPress={() => void runBoot(true)}>
                  {translate('Go on without a backup')}
                </Button>
              )}
              <ShowFolder />
              <CopyDetails details={[boot.reason, boot.detail]} />
            </>
          }
        >
          <p>{boot.reason}</p>
        </TroubleSheet>
      )
    case 'lost':
      return <LostScreen facts={boot.facts} />
  }
}
