import { applyAppearance } from '../appearance'
import { settingsChanges } from '../settings'
import type { Handler } from './handler'

export const changeSettings: Handler<'changeSettings'> = {
  argument: settingsChanges,
  async handle(changes, { settings, background }) {
    const changed = await settings.change(changes)
    applyAppearance(changed)
    await background.follow(changed)
    return changed
  },
}
