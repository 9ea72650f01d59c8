import { shell as system } from 'electron'
import * as v from 'valibot'
import type { Handler } from './handler'

export const showSavedFile: Handler<'showSavedFile'> = {
  argument: v.undefined(),
  handle(_nothing, { saved }) {
    if (saved.path !== null) system.showItemInFolder(saved.path)
  },
}
