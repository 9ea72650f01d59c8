import { fakeDesktop } from '../../../support/fake-desktop'
import { freshDatabase } from '../../../support/fresh-database'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { LivingFile, WriteLivingFilesRequest } from '#shared/ipc/desktop-api'
import { choiceName } from '#shared/living/settle-files'
import { answerJob, type JobRequest } from '../../../../renderer/db/jobs/answer-job'
import { guardSeq } from '../../../../renderer/db/known-seq'
import { readPlanBundle } from '../../../../renderer/db/plan-bundle'
import { saveReflection } from '../../../../renderer/db/reflections'
import { storeBundle } from '../../../../renderer/db/store-bundle'
import { livingStatus } from '../../../../renderer/features/living-folder/living-status'
import { settle, syncFolder } from '../../../../renderer/features/living-folder/sync-folder'
import { currentToast, hideToast } from '../../../../renderer/ui/toast'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-12')
const dayFile = 'days/2026-11-10.md'
const bundle = buildBundle()
  .task({ title: 'Create the table' })
  .reflection({ date: '2026-11-10', text: 'The join was slow.' })
  .build()

freshDatabase()

/** What main holds: each file with what was agreed on. */
let files = new Map<string, { text: string | null; base: string | null }>()

beforeEach(async () => {
  guardSeq(null)
  hideToast()
  files = new Map()
  fakeDesktop.readLivingFolder.mockImplementation(async () => ({
    kind: 'there',
    planId: bundle.plan.id,
    profile: 'gfm',
    folder: '/vault/Mini blog',
    files: JSON.stringify(filesNow()),
  }))
  fakeDesktop.writeLivingFiles.mockReset()
  fakeDesktop.writeLivingFiles.mockImplementation(writeAll)
  await storeBundle('Create', null, bundle)
  await syncFolder(today)
})

describe('the living folder', () => {
  it('is written, and then left alone until something changes', async () => {
    expect([...files.keys()]).toEqual(['plan.md', dayFile])
    await syncFolder(today)
    expect(fakeDesktop.writeLivingFiles).toHaveBeenCalledOnce()
  })

  it('takes over what was edited outside as one step, and says so', async () => {
    edit(dayFile, 'The join was slow.', 'The join was very slow.')
    edit('plan.md', '- [ ] Create', '- [x] Create')
    await syncFolder(today)
    const stored = await readPlanBundle(bundle.plan.id)
    expect(stored?.reflections[0]?.text).toBe('The join was very slow.')
    expect(stored?.tasks[0]?.doneOn).toBe(today)
    expect(currentToast()?.message).toBe(
      'From your folder: 1 task checked off and 1 reflection changed',
    )
    currentToast()?.action?.onPress()
    await vi.waitFor(async () => {
      const undone = await readPlanBundle(bundle.plan.id)
      expect(undone?.tasks[0]?.doneOn).toBe(null)
      expect(undone?.reflections[0]?.text).toBe('The join was slow.')
    })
    await syncFolder(today)
    expect(files.get('plan.md')?.text).toContain('- [ ] Create')
  })

  it('loses nothing when somebody types in the same entry at that moment', async () => {
    edit(dayFile, 'The join was slow.', 'Words of the file.')
    const entry = bundle.reflections[0]!
    const syncing = syncFolder(today)
    // A draft that was on screen before is stored over what was just taken over.
    await vi.waitFor(async () => {
      const stored = await readPlanBundle(bundle.plan.id)
      expect(stored?.reflections[0]?.text).toBe('Words of the file.')
    })
    await saveReflection(bundle.plan.id, { ...entry, text: 'Words of the app.' })
    await syncing
    expect(files.get(dayFile)?.text).toContain('Words of the file.')
    expect(livingStatus().held.map(({ path }) => path)).toEqual([dayFile])

    const [file] = livingStatus().held
    await settle({ [choiceName(dayFile, file!.asked[0]!)]: 'both' }, today)
    const settled = await readPlanBundle(bundle.plan.id)
    expect(settled?.reflections[0]?.text).toBe('Words of the app.\n\nWords of the file.')
    expect(livingStatus().held).toEqual([])
  })

  it('writes over nothing that is stored while the two are compared', async () => {
    guardSeq(1)
    edit(dayFile, 'The join was slow.', 'Words of the file.')
    const compare = vi.spyOn(Worker.prototype, 'postMessage')
    compare.mockImplementationOnce(async function (this: Worker, request: JobRequest) {
      const data = await answerJob(request)
      const entry = bundle.reflections[0]!
      await saveReflection(bundle.plan.id, { ...entry, text: 'Words of the app.' })
      this.dispatchEvent(new MessageEvent('message', { data }))
    } as Worker['postMessage'])
    await syncFolder(today)
    const stored = await readPlanBundle(bundle.plan.id)
    expect(stored?.reflections[0]?.text).toBe('Words of the app.')
    expect(livingStatus().held.map(({ path }) => path)).toEqual([dayFile])
  })

  it('says why a file was not written, once', async () => {
    const problem = '“plan.md” was not written. The disk is full.'
    files.delete('plan.md')
    fakeDesktop.writeLivingFiles.mockResolvedValue({ isStale: false, problems: [problem] })
    await syncFolder(today)
    expect(currentToast()?.message).toBe(`Living folder: ${problem}`)
    expect(livingStatus().problems).toEqual([problem])
    hideToast()
    await syncFolder(today)
    expect(currentToast()).toBe(null)
  })

  it('says that the folder has gone', async () => {
    fakeDesktop.readLivingFolder.mockResolvedValueOnce({
      kind: 'away',
      planId: bundle.plan.id,
      profile: 'gfm',
      folder: '/vault/Mini blog',
      reason: 'The folder is not there now.',
    })
    await syncFolder(today)
    expect(currentToast()?.message).toBe('Living folder: The folder is not there now.')
    expect(livingStatus().folder?.kind).toBe('away')
  })

  it('writes nothing for a plan that is gone', async () => {
    await storeBundle('Delete', bundle, null)
    await syncFolder(today)
    expect(livingStatus()).toMatchObject({ title: null })
    expect(files.get(dayFile)?.text).toContain('The join was slow.')
  })
})

async function writeAll({ files: writes }: WriteLivingFilesRequest) {
  for (const { path, to } of writes) {
    const held = files.get(path)?.text ?? null
    const text = to.kind === 'write' ? to.text : to.kind === 'adopt' ? held : null
    if (text === null) files.delete(path)
    else files.set(path, { text, base: text })
  }
  return { isStale: false, problems: [] }
}

function edit(path: string, from: string, to: string): void {
  const file = files.get(path)
  const text = file?.text?.replace(from, to) ?? null
  expect(text).not.toBe(file?.text)
  files.set(path, { text, base: file?.base ?? null })
}

function filesNow(): LivingFile[] {
  return [...files].map(([path, file]) => ({ path, problem: null, ...file }))
}
