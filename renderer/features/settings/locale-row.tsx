import { useLayoutEffect, useRef } from 'react'
import type { LocaleChoices } from '#shared/language/resolve-locale'
import { changeLocale } from '../../desktop/locale'
import { useSettings } from '../../desktop/settings'
import { SettingRow } from '../../ui/page-section'
import { Select } from '../../ui/select'

interface LocaleRowProps<Name extends keyof LocaleChoices> {
  readonly name: Name
  readonly title: string
  readonly description?: string
  readonly options: readonly { readonly value: LocaleChoices[Name]; readonly label: string }[]
}

/** The choice that is being made: every screen is drawn anew with it, and the focus would be lost. */
let changing: keyof LocaleChoices | null = null

/** A choice of how the app speaks and writes. */
export function LocaleRow<Name extends keyof LocaleChoices>(props: LocaleRowProps<Name>) {
  const { name, title, description, options } = props
  const value = useSettings()?.[name] ?? 'system'
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (changing !== name) return
    changing = null
    place.current?.querySelector('button')?.focus()
  }, [name])

  async function choose(chosen: LocaleChoices[Name]) {
    changing = name
    if (!(await changeLocale({ [name]: chosen }))) changing = null
  }

  return (
    <SettingRow title={title} description={description}>
      <div ref={place}>
        <Select<LocaleChoices[Name]>
          label={title}
          isLabelHidden
          options={options}
          value={value as LocaleChoices[Name]}
          onChange={(chosen) => void choose(chosen)}
        />
      </div>
    </SettingRow>
  )
}
