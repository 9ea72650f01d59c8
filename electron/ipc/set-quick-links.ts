import * as v from 'valibot'
import { parseDeepLink } from '#shared/links/deep-link'
import type { QuickLinks } from '#shared/links/quick-links'
import { showQuickLinks } from '../quick-links/show-quick-links'
import type { Handler } from './handler'

const quickLinks = v.pipe(
  v.array(
    v.strictObject({
      label: v.pipe(v.string(), v.maxLength(100)),
      address: v.pipe(
        v.string(),
        v.check((address) => parseDeepLink(address) !== null),
      ),
    }),
  ),
  v.maxLength(10),
)

const argument: v.GenericSchema<unknown, QuickLinks> = v.strictObject({
  daily: quickLinks,
  plans: quickLinks,
})

export const setQuickLinks: Handler<'setQuickLinks'> = {
  argument,
  handle: (links, shell) => showQuickLinks(links, (address) => shell.links.receive(address)),
}
