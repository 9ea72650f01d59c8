import { CircleAlert, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { chooseKeys, type KeyChoice, resetKeys, withoutKeys } from '#shared/keys/choose-keys'
import type { Command } from '#shared/keys/command'
import { type KeyChoices, resolveBindings } from '#shared/keys/key-bindings'
import { isCharacterKey } from '#shared/keys/pressed-keys'
import { keyProblem } from '#shared/keys/key-problem'
import { translate } from '#shared/language/translate'
import { formatKeys } from '../../desktop/keys'
import { isMac } from '../../desktop/platform'
import { useSettings } from '../../desktop/settings'
import { IconButton } from '../../ui/icon-button'
import { Kbd } from '../../ui/kbd'
import { nameOf, namesOf } from './holder-names'
import { readAppShortcut } from './read-shortcut'
import { ShortcutField } from './shortcut-field'
import styles from './shortcut-list.module.css'
import { TakenWays } from './taken-ways'

interface ShortcutRowProps {
  readonly command: Command
  /** All of them. */
  readonly commands: readonly Command[]
  readonly choices: KeyChoices
  /** @param words what has changed, for those who do not see it */
  readonly onChange: (choices: KeyChoices, words: string) => void
}

type Taken = Extract<KeyChoice, { readonly kind: 'taken' }> & { readonly keys: string }

/** What a command is done by; a press on its keys chooses others. */
export function ShortcutRow({ command, commands, choices, onChange }: ShortcutRowProps) {
  const settings = useSettings()
  const [problem, setProblem] = useState<string | null>(null)
  const [taken, setTaken] = useState<Taken | null>(null)
  const { label, shortcut, fixedKeys = [] } = command
  const bound = resolveBindings(commands, choices).get(command.id) ?? null
  const hasLetters = settings?.singleLetterKeys ?? true
  const isOff = (keys: string) => !hasLetters && isCharacterKey(keys)
  const fixed = fixedKeys.filter((keys) => !isOff(keys))

  function tell(reason: string | null) {
    setTaken(null)
    setProblem(reason)
  }

  function choose(keys: string) {
    const isCapture = settings?.quickCapture === true && keys === settings.captureShortcut
    const refusal = isCapture
      ? translate('{keys} opens quick capture. Choose other keys.', { keys: formatKeys(keys) })
      : isOff(keys)
        ? translate('Single-letter keys are turned off above. Hold Ctrl or Alt as well.')
        : keyProblem(command, keys, isMac)
    tell(refusal)
    if (refusal !== null || keys === bound) return
    const choice = chooseKeys(commands, choices, command, keys)
    if (choice.kind === 'refused') {
      setProblem(
        translate('{keys} is {command}, always. Choose others.', {
          keys: formatKeys(keys),
          command: nameOf(choice.holder, command),
        }),
      )
    } else if (choice.kind === 'taken') setTaken({ ...choice, keys })
    else onChange(choice.choices, said(keys))
  }

  function said(keys: string): string {
    return `${label}: ${formatKeys(keys)}`
  }

  function settle(next: KeyChoices, words: string) {
    tell(null)
    onChange(next, words)
  }

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {label}
        <div role="status">
          {(problem ?? taken) && (
            <p className={styles.note}>
              <CircleAlert aria-hidden />
              <span>
                {problem}
                {taken &&
                  translate('{keys} is {commands}.', {
                    keys: formatKeys(taken.keys),
                    commands: namesOf(taken.holders, command),
                  })}
              </span>
            </p>
          )}
        </div>
        {taken && (
          <TakenWays
            hasSwap={taken.swap !== null}
            onSwap={() =>
              taken.swap && settle(taken.swap, translate('{command}: swapped', { command: label }))
            }
            onTake={() => settle(taken.take, said(taken.keys))}
            onLeave={() => tell(null)}
          />
        )}
      </div>
      <div className={styles.keys}>
        {fixed.map((keys) => (
          <Kbd key={keys}>{formatKeys(keys)}</Kbd>
        ))}
        {shortcut !== undefined && bound !== shortcut && (
          <IconButton
            label={
              shortcut === null
                ? translate('{command}: back to no keys', { command: label })
                : translate('{command}: back to {keys}', {
                    command: label,
                    keys: formatKeys(shortcut),
                  })
            }
            icon={<RotateCcw size={14} />}
            onPress={() =>
              settle(
                resetKeys(commands, choices, command),
                translate('{command}: reset', { command: label }),
              )
            }
          />
        )}
        {shortcut !== undefined && (
          <ShortcutField
            label={label}
            keys={
              bound &&
              (isOff(bound)
                ? translate('{keys}, off', { keys: formatKeys(bound) })
                : formatKeys(bound))
            }
            isOff={bound === null || isOff(bound)}
            isSmall
            read={readAppShortcut}
            onChoose={choose}
            onRemove={() =>
              settle(
                withoutKeys(choices, command),
                translate('{command}: no keys', { command: label }),
              )
            }
            onRefuse={tell}
          />
        )}
      </div>
    </li>
  )
}
