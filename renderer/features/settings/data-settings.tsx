import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { SettingRow } from '../../ui/page-section'
import { SettingsSection } from './settings-section'

interface DataSettingsProps {
  /** Null until it is known. */
  readonly dataFolder: string | null
  /** Further rows. */
  readonly children: ReactNode
}

export function DataSettings({ dataFolder, children }: DataSettingsProps) {
  return (
    <SettingsSection id="data">
      <SettingRow title={translate('Everything stays on this computer')} description={dataFolder}>
        <Button
          icon={<FolderOpen size={14} strokeWidth={1.6} aria-hidden />}
          onPress={() => void desktop.showDataFolder()}
        >
          {translate('Show folder')}
        </Button>
      </SettingRow>
      {children}
    </SettingsSection>
  )
}
