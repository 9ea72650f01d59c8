import { applyAppearance } from '../appearance'
import { applyLocale } from '../locale'
import { settingsChanges } from '../settings'
import type { Handler } from './handler'

export const changeSettings: Handler<'changeSettings'> = {
  argument: settingsChanges,
  async handle(changes, { settings, background }) {
    const changed = await settings.change(changes)
    applyAppearance(changed)
    await applyLocale(changed)
    await background.follow(changed)
    return changed
  },
}
