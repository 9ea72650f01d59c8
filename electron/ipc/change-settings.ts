import { applyAppearance } from '../appearance'
import { settingsChanges } from '../settings'
import type { Handler } from './handler'

export const changeSettings: Handler<'changeSettings'> = {
  argument: settingsChanges,
  async handle(changes, { settings }) {
    const changed = await settings.change(changes)
    applyAppearance(changed)
    return changed
  },
}
