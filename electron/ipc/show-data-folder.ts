import { app, shell as system } from 'electron'
import * as v from 'valibot'
import type { Handler } from './handler'

export const showDataFolder: Handler<'showDataFolder'> = {
  argument: v.undefined(),
  async handle() {
    const failure = await system.openPath(app.getPath('userData'))
    if (failure !== '') throw new Error('The system could not open the folder.')
  },
}
