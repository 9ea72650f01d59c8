import * as v from 'valibot'
import { assertNever } from '#shared/assert-never'
import type { Handler } from './handler'

export const controlWindow: Handler<'controlWindow'> = {
  argument: v.picklist(['minimize', 'toggle-maximize', 'close']),
  handle(command, { window }) {
    switch (command) {
      case 'minimize':
        return window.minimize()
      case 'toggle-maximize':
        return window.isMaximized() ? window.unmaximize() : window.maximize()
      case 'close':
        return window.close()
      default:
        return assertNever(command)
    }
  },
}
