import { useState } from 'react'
import type { Command } from '#shared/keys/command'
import type { KeyChoices } from '#shared/keys/key-bindings'
import { translate } from '#shared/language/translate'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Button } from '../../ui/button'
import { SettingRow } from '../../ui/page-section'
import { Switch } from '../../ui/switch'
import { SettingsSection } from './settings-section'
import { shortcutGroups } from './shortcut-groups'
import styles from './shortcut-list.module.css'
import { ShortcutRow } from './shortcut-row'

const nothingChosen: KeyChoices = {}

/** Every key that means something, with the way to choose another, and whether single letters do. */
export function ShortcutList({ commands }: { commands: readonly Command[] }) {
  const settings = useSettings()
  const hasLetters = settings?.singleLetterKeys ?? true
  const choices = settings?.shortcuts ?? nothingChosen
  const [message, setMessage] = useState('')

  function change(shortcuts: KeyChoices, words: string) {
    setMessage(words)
    void changeSettings({ shortcuts })
  }

  return (
    <SettingsSection id="shortcuts">
      <SettingRow
        title={translate('Single-letter keys')}
        description={translate(
          'Such as F on a task, and ?; while you type they are always letters',
        )}
      >
        <Switch
          label={translate('Single-letter keys')}
          isLabelHidden
          isSelected={hasLetters}
          onChange={(singleLetterKeys) => void changeSettings({ singleLetterKeys })}
        />
      </SettingRow>
      <SettingRow
        title={translate('Your own keys')}
        description={translate('Press the keys of a row, then the new ones')}
      >
        <Button
          isDisabled={Object.keys(choices).length === 0}
          onPress={() => change({}, translate('All keys are as they were at first.'))}
        >
          {translate('Reset all')}
        </Button>
      </SettingRow>
      <p className="sr" role="status">
        {message}
      </p>
      {shortcutGroups(commands).map(({ place, title, commands: own }) => (
        <section key={place} aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <ul>
            {own.map((command) => (
              <ShortcutRow
                key={command.id}
                command={command}
                commands={commands}
                choices={choices}
                onChange={change}
              />
            ))}
          </ul>
        </section>
      ))}
    </SettingsSection>
  )
}
