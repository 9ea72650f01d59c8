import * as v from 'valibot'
import { openLink } from '../links/open-link'
import type { Handler } from './handler'

export const openLinkOfPage: Handler<'openLink'> = {
  argument: v.string(),
  handle: (address) => openLink(address),
}
