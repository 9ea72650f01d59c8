import { useState } from 'react'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Switch } from '../../ui/switch'
import styles from './capture-row.module.css'
import { NotedRow } from './noted-row'
import { ShortcutField } from './shortcut-field'
import type { Shortcut } from './shortcut-list'

interface CaptureRowProps {
  /** Those of the app. */
  readonly shortcuts: readonly Shortcut[]
  readonly formatKeys: (shortcut: string) => string
  /** Why the system does not pass the keys on; null when it does. */
  readonly problem: string | null
}

export function CaptureRow({ shortcuts, formatKeys, problem }: CaptureRowProps) {
  const settings = useSettings()
  const isOn = settings?.quickCapture ?? false
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(shortcut: string) {
    const keys = formatKeys(shortcut)
    const taken = shortcuts.find((other) => other.keys === keys)
    setRefusal(taken ? `${keys} is “${taken.label}” in Plumbline. Choose other keys.` : null)
    if (!taken) void changeSettings({ captureShortcut: shortcut })
  }

  return (
    <NotedRow
      title="Quick capture"
      description="From any program, these keys open a small window for a thought"
      note={refusal ?? problem}
    >
      <div className={styles.controls}>
        <ShortcutField
          label="Keys for quick capture"
          keys={formatKeys(settings?.captureShortcut ?? '')}
          isDisabled={!isOn}
          onChoose={choose}
          onRefuse={setRefusal}
        />
        <Switch
          label="Quick capture"
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
