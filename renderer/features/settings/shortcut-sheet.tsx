import { useId, useState } from 'react'
import type { Command } from '#shared/keys/command'
import { translate } from '#shared/language/translate'
import { formatKeys, keysOf, useKeySetting } from '../../desktop/keys'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import { TextField } from '../../ui/text-field'
import { shortcutGroups } from './shortcut-groups'
import styles from './shortcut-sheet.module.css'

interface ShortcutSheetProps {
  readonly commands: readonly Command[]
  /** Leads to where keys are chosen; null while that is not to be had. */
  readonly onChange: (() => void) | null
  readonly onClose: () => void
}

/** Everything a key does now, by the places where it does; looked through by its words or its keys. */
export function ShortcutSheet({ commands, onChange, onClose }: ShortcutSheetProps) {
  useKeySetting()
  const listId = useId()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const groups = shortcutGroups(commands)
    .map((group) => ({ ...group, commands: group.commands.filter(isShown) }))
    .filter(({ commands: own }) => own.length > 0)

  function isShown(command: Command): boolean {
    const keys = keysOf(command).map(formatKeys)
    if (keys.length === 0) return false
    return [command.label, ...keys].some((words) => words.toLowerCase().includes(wanted))
  }

  function change() {
    onClose()
    onChange?.()
  }

  return (
    <Dialog
      title={translate('Keyboard shortcuts')}
      size={640}
      isOpen
      onClose={onClose}
      isFlush
      footer={onChange && <Button onPress={change}>{translate('Change shortcuts…')}</Button>}
    >
      <div className={styles.search}>
        <TextField
          label={translate('Look for a shortcut')}
          isLabelHidden
          placeholder={translate('Look for words or keys')}
          value={query}
          onChange={setQuery}
          autoFocus
        />
      </div>
      <div
        className={styles.groups}
        id={listId}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys
        tabIndex={0}
        role="group"
        aria-label={translate('Shortcuts')}
      >
        {groups.map(({ place, title, commands: own }) => (
          <section key={place} className={styles.group} aria-label={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl>
              {own.map((command) => (
                <div key={command.id} className={styles.row}>
                  <dt>{command.label}</dt>
                  <dd className={styles.keys}>
                    {keysOf(command).map((keys) => (
                      <Kbd key={keys}>{formatKeys(keys)}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={groups.length > 0 ? 'sr' : styles.nothing} role="status">
        {groups.length === 0 && translate('No shortcut has “{words}”.', { words: query.trim() })}
      </p>
    </Dialog>
  )
}
