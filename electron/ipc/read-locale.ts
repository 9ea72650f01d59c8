import * as v from 'valibot'
import { currentLocale } from '#shared/language/current-locale'
import type { Handler } from './handler'

export const readLocale: Handler<'readLocale'> = {
  argument: v.undefined(),
  handle: () => currentLocale(),
}
