import { app } from 'electron'
import * as v from 'valibot'
import { assertNever } from '#shared/assert-never'
import type { Handler } from './handler'

export const controlWindow: Handler<'controlWindow'> = {
  argument: v.picklist(['minimize', 'toggle-maximize', 'close', 'open-again', 'quit']),
  handle(command, { window, crashes }) {
    switch (command) {
      case 'minimize':
        return window.minimize()
      case 'toggle-maximize':
        return window.isMaximized() ? window.unmaximize() : window.maximize()
      case 'close':
        return window.close()
      case 'open-again':
        return crashes.openAgain()
      case 'quit':
        return app.quit()
      default:
        return assertNever(command)
    }
  },
}
