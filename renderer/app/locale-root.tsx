import { Fragment, type ReactNode, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { localeTag } from '#shared/language/locale-tag'
import { useLocale } from '../desktop/locale'

/** Draws the app in the chosen language, and all of it anew when another is chosen. */
export function LocaleRoot({ children }: { readonly children: ReactNode }) {
  const locale = useLocale()
  const tag = locale && localeTag(locale)
  useLayoutEffect(() => {
    if (tag) document.documentElement.lang = tag
  }, [tag])
  if (!locale || !tag) return null
  return (
    <I18nProvider locale={tag}>
      <Fragment key={Object.values(locale).join()}>{children}</Fragment>
    </I18nProvider>
  )
}
