import { fakeDesktop } from '../../support/fake-desktop'
import { deleteDatabases, realStorage } from '../../support/real-storage'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { StorageGate } from '../../../renderer/app/storage-gate'
import { startSettled } from '../../../renderer/db/boot/check-storage'
import { runBoot } from '../../../renderer/db/boot/run-boot'
import { database } from '../../../renderer/db/database'
import { storeBundle } from '../../../renderer/db/store-bundle'
import { watch } from '../../../renderer/db/trouble'
import { buildBundle } from '../../support/build-bundle'

const profile = realStorage()
const plan = buildBundle().task().build()

beforeEach(async () => {
  await runBoot()
  await storeBundle('Create the plan', null, plan)
  await startSettled()
  profile.restart()
})
afterEach(cleanup)

async function start() {
  render(
    <StorageGate>
      <input aria-label="The app" defaultValue="typed" />
    </StorageGate>,
  )
  await act(() => runBoot())
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const app = () => screen.queryByLabelText('The app')

it('shows the app and nothing else when everything is in order', async () => {
  await start()
  expect(app()).not.toBeNull()
  expect(screen.queryByRole('main')).toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('tells once that data was put back, with details that hold no word of the user', async () => {
  await deleteDatabases()
  await start()
  await screen.findByRole('dialog', { name: 'Your data is back' })
  expect(screen.getByText(/Every change that was saved is here, up to Mon 2 Nov 2026/)).toBeTruthy()
  press('Copy details')
  await waitFor(() => expect(fakeDesktop.copyText).toHaveBeenCalledOnce())
  const details = fakeDesktop.copyText.mock.lastCall![0]
  expect(details).toMatch(/^Plumbline 1\.2\.3\nDatabase rebuilt: gone\n/)
  expect(details).not.toContain(plan.plan.title)
  press('Go on')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(async () => expect((await fakeDesktop.readPast()).untold).toBeNull())
  cleanup()
  profile.restart()
  await start()
  expect(app()).not.toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

describe('data that is lost', () => {
  beforeEach(async () => {
    await deleteDatabases()
    rmSync(join(profile.folder, 'journal'), { recursive: true })
    profile.restart()
  })

  it('is no first run: the app is not shown, and starting empty takes a second press', async () => {
    await start()
    await screen.findByText('Your data is not where it was')
    expect(app()).toBeNull()
    press('Start empty…')
    await screen.findByRole('alertdialog')
    press('Not yet')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(app()).toBeNull()
    press('Start empty…')
    await screen.findByRole('alertdialog')
    press('Start empty')
    await waitFor(() => expect(app()).not.toBeNull())
    expect(await database.plans.count()).toBe(0)
  })

  it('comes back from a backup elsewhere; a wrong file changes nothing', async () => {
    fakeDesktop.openFile.mockResolvedValueOnce({ kind: 'opened', fileName: 'a', text: 'nonsense' })
    await start()
    await screen.findByText('Your data is not where it was')
    press('Restore a backup…')
    await screen.findByText(/^That file is no backup/)
    fakeDesktop.openFile.mockResolvedValueOnce({ kind: 'failed', reason: 'It is gone.' })
    press('Restore a backup…')
    await screen.findByText('It is gone.')
    const text = toBackup([plan], 0)
    fakeDesktop.openFile.mockResolvedValueOnce({ kind: 'opened', fileName: 'a', text })
    press('Restore a backup…')
    await waitFor(() => expect(app()).not.toBeNull())
    expect(await database.plans.count()).toBe(1)
  })
})

it('leaves a newer database alone and says so', async () => {
  database.close()
  const newer = new Dexie('plumbline')
  newer.version(99).stores({ other: '' })
  await newer.open()
  newer.close()
  await start()
  await screen.findByText('Your plans were last opened by a newer Plumbline')
  expect(app()).toBeNull()
  press('Show folder')
  await waitFor(() => expect(fakeDesktop.showDataFolder).toHaveBeenCalledOnce())
})

it('says why it cannot open the data, and tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValueOnce()
  fakeDesktop.readPast.mockRejectedValueOnce(new Error('no answer'))
  await start()
  await screen.findByText('Your data could not be opened. Nothing of it was changed.')
  press('Try again')
  await waitFor(() => expect(app()).not.toBeNull())
})

describe('a database that does not answer', () => {
  afterEach(() => vi.useRealTimers())

  it('is told after five seconds over the app, and what was typed stays', async () => {
    await start()
    fireEvent.change(app()!, { target: { value: 'typed more' } })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let answer = () => {}
    const request = watch(new Promise<void>((resolve) => (answer = resolve)))
    await act(() => vi.advanceTimersByTimeAsync(5_000))
    vi.useRealTimers()
    await screen.findByText('The database does not answer')
    expect(app()!.closest('[inert]')).not.toBeNull()
    await act(async () => {
      answer()
      await request
    })
    expect(screen.queryByText('The database does not answer')).toBeNull()
    expect(app()).toHaveProperty('value', 'typed more')
    expect(app()!.closest('[inert]')).toBeNull()
  })
})
