import { Fragment, type ReactNode, useLayoutEffect } from 'react'
import { I18nProvider, isRTL } from 'react-aria-components/I18nProvider'
import { localeTag } from '#shared/language/locale-tag'
import { useLocale } from '../desktop/locale'

/** Draws the app in the chosen language, and all of it anew when another is chosen. */
export function LocaleRoot({ children }: { readonly children: ReactNode }) {
  const locale = useLocale()
  const tag = locale && localeTag(locale)
  useLayoutEffect(() => {
    if (!tag) return
    document.documentElement.lang = tag
    // No language of ours is read from right to left yet; the screens are ready for one.
    document.documentElement.dir = isRTL(tag) ? 'rtl' : 'ltr'
  }, [tag])
  if (!locale || !tag) return null
  return (
    <I18nProvider locale={tag}>
      <Fragment key={Object.values(locale).join()}>{children}</Fragment>
    </I18nProvider>
  )
}
