import * as v from 'valibot'
import type { Handler } from './handler'

export const readLivingFolder: Handler<'readLivingFolder'> = {
  argument: v.undefined(),
  async handle(_, { living }) {
    const folder = await living.read()
    return folder.kind === 'there' ? { ...folder, files: JSON.stringify(folder.files) } : folder
  },
}
