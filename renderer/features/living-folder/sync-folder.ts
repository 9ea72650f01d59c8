import type { Day } from '#shared/calendar/day'
import type { ChangeLivingFolderRequest } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import type { LivingChoices } from '#shared/living/settle-files'
import { desktop } from '../../desktop/desktop'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'
import { livingStatus, setLivingStatus } from './living-status'

let queue: Promise<void> = Promise.resolve()
let isWaiting = false

/** Brings the plan and its folder together; asked for again and again, it is done once. */
export function syncFolder(today: Day): Promise<void> {
  if (isWaiting) return queue
  isWaiting = true
  return inTurn(async () => {
    isWaiting = false
    await syncOnce(today)
  })
}

/** Settles the files that wait, then brings everything together. */
export function settle(choices: LivingChoices, today: Day): Promise<void> {
  return inTurn(async () => {
    const { folder, held } = livingStatus()
    if (folder?.kind !== 'there') return
    const { settleHeld } = await import('./mirror-plan')
    await settleHeld(folder, held, choices, today)
    await syncOnce(today)
  })
}

/** Chooses a folder, changes how its files are written, or stops. */
export function changeFolder(request: ChangeLivingFolderRequest, today: Day): Promise<void> {
  return inTurn(async () => {
    const result = await desktop.changeLivingFolder(request)
    if (result.kind === 'failed') showToast({ message: result.reason })
    if (result.kind === 'changed') await syncOnce(today)
  })
}

async function syncOnce(today: Day): Promise<void> {
  const folder = await desktop.readLivingFolder()
  const before = livingStatus()
  if (folder.kind !== 'there') {
    setLivingStatus({ ...before, folder, held: [], problems: [] })
    if (folder.kind === 'away' && before.folder?.kind === 'there') {
      showToast({ message: translate('Living folder: {problem}', { problem: folder.reason }) })
    }
    return
  }
  // Loaded only when there is a folder.
  const { mirrorPlan } = await import('./mirror-plan')
  const status = await mirrorPlan(folder, today)
  setLivingStatus(status)
  const [problem] = status.problems.filter((each) => !before.problems.includes(each))
  if (problem !== undefined)
    showToast({ message: translate('Living folder: {problem}', { problem }) })
}

function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work).catch((error: unknown) => {
    setLivingStatus({ ...livingStatus(), problems: [reasonOf(error)] })
  })
  return queue
}
