import clsx from 'clsx'
import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { translate } from '#shared/language/translate'
import input from './input.module.css'
import { IconButton } from './icon-button'
import { Kbd } from './kbd'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus?: (() => void) | undefined
  /** The keys that lead here, as they are shown. */
  readonly shortcut: string | undefined
  /** What Enter and the down arrow lead to. */
  readonly onLeave: () => void
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** A field that searches as one types. Esc empties it. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, shortcut, onLeave, className, ref } = props

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && value !== '') onChange('')
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={clsx(input.box, styles.box, className)} role="search">
      <Search aria-hidden />
      <input
        ref={ref}
        className={input.input}
        type="search"
        aria-label={props.label}
        placeholder={props.placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={props.onFocus}
        onKeyDown={onKeyDown}
      />
      {value === '' ? (
        shortcut && (
          <span className={styles.keys} aria-hidden>
            <Kbd>{shortcut}</Kbd>
          </span>
        )
      ) : (
        <IconButton
          label={translate('Clear the search')}
          className={styles.clear}
          icon={<X />}
          onPress={() => onChange('')}
        />
      )}
    </div>
  )
}
