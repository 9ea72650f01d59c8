import * as v from 'valibot'
import { showMenu } from '../menu/show-menu'
import type { Handler } from './handler'

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const item = v.variant('kind', [
  v.strictObject({
    kind: v.literal('action'),
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    label,
    accelerator: v.exactOptional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,40}$/))),
    enabled: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('separator') }),
  v.strictObject({
    kind: v.literal('role'),
    role: v.picklist([
      'cut',
      'copy',
      'paste',
      'selectAll',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'togglefullscreen',
      'minimize',
      'close',
      'quit',
    ]),
  }),
])

const menu = v.strictObject({ label, items: v.pipe(v.array(item), v.maxLength(100)) })

export const setMenu: Handler<'setMenu'> = {
  argument: v.pipe(v.array(menu), v.maxLength(20)),
  handle: (menus, { window }) => showMenu(window, menus),
}
