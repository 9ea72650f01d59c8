import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Command } from '#shared/keys/command'
import { screenKeys } from '#shared/keys/screen-keys'
import { findEntries, rememberChoice } from '#shared/palette/find-entries'
import { translate, translateCount } from '#shared/language/translate'
import { isPressed, keyHint } from '../../desktop/keys'
import { changeSettings, useSettings } from '../../desktop/settings'
import { Kbd } from '../../ui/kbd'
import { TopDialog } from '../../ui/top-dialog'
import styles from './command-palette.module.css'
import type { PaletteEntry } from './palette-entry'
import { PaletteList } from './palette-list'
import { type PaletteSources, usePaletteEntries } from './use-palette-entries'
import { Translated } from '../../ui/translated'

interface CommandPaletteProps extends PaletteSources {
  /** The one that opens it; its keys close it again. */
  readonly command: Command
  readonly onClose: () => void
}

/** Tasks, commands, reflections and plans, found by some of their letters. */
export function CommandPalette({ command, onClose, ...sources }: CommandPaletteProps) {
  const recent = useSettings()?.recentChoices ?? nothing
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { entries, alsoFound } = usePaletteEntries(sources, query)
  const groups = findEntries(entries, query, recent, alsoFound)
  const found = groups.flatMap((group) => group.found)
  const chosen = found[Math.min(active, found.length - 1)]?.entry

  // It is opened to type in; after the dialog, which would take the focus itself.
  useEffect(() => field.current?.focus(), [])

  useLayoutEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]')
    option?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.id])

  function choose(entry: PaletteEntry, run = entry.run) {
    void changeSettings({ recentChoices: rememberChoice(recent, entry.id) })
    onClose()
    // Once the focus is back where it was: what is done may be about that place, or lead away from it.
    requestAnimationFrame(() => requestAnimationFrame(run))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (isPressed(event, command)) onClose()
    else if (isPressed(event, screenKeys.palette.startFocus)) {
      if (chosen?.startFocus) choose(chosen, chosen.startFocus)
    } else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (event.key === 'Enter') {
      if (chosen) choose(chosen)
    } else if (step !== undefined && found.length > 0)
      setActive(stepped(active, step, found.length))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <TopDialog label={translate('Command palette')} onClose={onClose}>
      <div className={styles.field}>
        <Search aria-hidden />
        <input
          ref={field}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={translate('Find a task, a command, a reflection or a plan')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen && optionId(listId, chosen)}
          placeholder={translate('Find or run')}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        ref={list}
        id={listId}
        groups={groups}
        chosen={chosen}
        optionId={(entry) => optionId(listId, entry)}
        onPoint={(entry) => setActive(found.findIndex((other) => other.entry === entry))}
        onChoose={choose}
      />
      <p className={found.length > 0 ? 'sr' : styles.nothing} role="status">
        {found.length > 0
          ? translateCount(found.length, '{count} result', '{count} results')
          : translate('Nothing here is called “{words}”.', { words: query.trim() })}
      </p>
      <div className={styles.foot} aria-hidden>
        <span>
          <Translated text="{up}{down} Move" parts={{ up: <Kbd>↑</Kbd>, down: <Kbd>↓</Kbd> }} />
        </span>
        <span>
          <Translated text="{enter} Open" parts={{ enter: <Kbd>↵</Kbd> }} />
        </span>
        {chosen?.startFocus && (
          <span>
            <Translated
              text="{keys} Start focus"
              parts={{ keys: <Kbd>{keyHint(screenKeys.palette.startFocus) ?? ''}</Kbd> }}
            />
          </span>
        )}
        <span>
          <Translated text="{escape} Close" parts={{ escape: <Kbd>{translate('Esc')}</Kbd> }} />
        </span>
      </div>
    </TopDialog>
  )
}

const nothing: readonly string[] = []

/** Rows that fit on a page, roughly. */
const page = 6

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
}

/** By one row it goes around; by a page it stops at the ends. */
function stepped(active: number, step: number, count: number): number {
  const at = Math.min(active, count - 1)
  if (Math.abs(step) === 1) return (at + step + count) % count
  return Math.min(Math.max(at + step, 0), count - 1)
}

/** Ids of entries may hold anything; a list of ids is parted at its spaces. */
function optionId(listId: string, { id }: PaletteEntry): string {
  return `${listId}-${id.replaceAll(/\s/g, '_')}`
}
