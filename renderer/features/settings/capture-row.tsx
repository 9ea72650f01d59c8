import { useState } from 'react'
import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'
import { formatKeys, keysOf } from '../../desktop/keys'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Switch } from '../../ui/switch'
import styles from './capture-row.module.css'
import { NotedRow } from './noted-row'
import { ShortcutField } from './shortcut-field'
import { readShortcut } from './read-shortcut'

interface CaptureRowProps {
  /** Those of the app. */
  readonly commands: readonly Command[]
  /** Why the system does not pass the keys on; null when it does. */
  readonly problem: string | null
}

export function CaptureRow({ commands, problem }: CaptureRowProps) {
  const settings = useSettings()
  const isOn = settings?.quickCapture ?? false
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(shortcut: string) {
    const keys = formatKeys(shortcut)
    const taken = commands.find((other) => keysOf(other).includes(shortcut))
    setRefusal(
      taken
        ? translate('{keys} is “{command}” in Plumbline. Choose other keys.', {
            keys,
            command: taken.label,
          })
        : null,
    )
    if (!taken) void changeSettings({ captureShortcut: shortcut })
  }

  return (
    <NotedRow
      title={translate('Quick capture')}
      description={translate('From any program, these keys open a small window for a thought')}
      note={refusal ?? problem}
    >
      <div className={styles.controls}>
        <ShortcutField
          label={translate('Keys for quick capture')}
          keys={formatKeys(settings?.captureShortcut ?? '')}
          isDisabled={!isOn}
          read={readShortcut}
          onChoose={choose}
          onRefuse={setRefusal}
        />
        <Switch
          label={translate('Quick capture')}
          isLabelHidden
          isSelected={isOn}
          onChange={(quickCapture) => {
            setRefusal(null)
            void changeSettings({ quickCapture })
          }}
        />
      </div>
    </NotedRow>
  )
}
