import { dialog } from 'electron'
import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import type { Handler } from './handler'

const profile = v.picklist(['gfm', 'obsidian-tasks'])

export const changeLivingFolder: Handler<'changeLivingFolder'> = {
  argument: v.variant('kind', [
    v.strictObject({
      kind: v.literal('choose'),
      planId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      title: v.pipe(v.string(), v.maxLength(1000)),
      profile,
    }),
    v.strictObject({ kind: v.literal('profile'), profile }),
    v.strictObject({ kind: v.literal('stop') }),
  ]),

  async handle(request, { window, living }) {
    if (request.kind === 'stop') {
      await living.stop()
      return { kind: 'changed' }
    }
    if (request.kind === 'profile') {
      await living.changeProfile(request.profile)
      return { kind: 'changed' }
    }
    if (asking)
      return {
        kind: 'failed',
        reason: translate('A window for folders is open already. Finish there first.'),
      }
    asking = true
    const { canceled, filePaths } = await dialog
      .showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
      .finally(() => (asking = false))
    const [chosen] = filePaths
    if (canceled || chosen === undefined) return { kind: 'cancelled' }
    const reason = await living.start(chosen, request)
    return reason === null ? { kind: 'changed' } : { kind: 'failed', reason }
  },
}

/** Is a dialog on screen? */
let asking = false
