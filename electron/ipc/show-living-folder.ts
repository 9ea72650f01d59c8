import { shell as system } from 'electron'
import * as v from 'valibot'
import type { Handler } from './handler'

export const showLivingFolder: Handler<'showLivingFolder'> = {
  argument: v.undefined(),
  async handle(_, { living }) {
    const root = living.root()
    if (root === null) return
    const failure = await system.openPath(root)
    if (failure !== '') throw new Error('The system could not open the folder.')
  },
}
