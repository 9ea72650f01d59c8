import { Fragment, type ReactNode, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { localeTag } from '#shared/language/locale-tag'
import { useLocale } from '../desktop/locale'

/** Draws the app in the chosen language, and all of it anew when another is chosen. */
export function LocaleRoot({ children }: { readonly children: ReactNode }) {
  const locale = useLocale()
  const tag = locale && localeTag(locale)
  useLayoutEffect(() => {
    if (!tag) return
    document.documentElement.lang = tag
    document.documentElement.dir = directionOf(tag)
  }, [tag])
  if (!locale || !tag) return null
  return (
    <I18nProvider locale={tag}>
      <Fragment key={Object.values(locale).join()}>{children}</Fragment>
    </I18nProvider>
  )
}

/** Right to left for languages that are written so; there is none yet, the screens are ready for it. */
function directionOf(tag: string): string {
  return new Intl.Locale(tag).getTextInfo().direction
}
