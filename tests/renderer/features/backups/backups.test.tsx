import { fakeDesktop } from '../../../support/fake-desktop'
import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BackupList } from '#shared/ipc/desktop-api'
import { countRecords } from '#shared/export/formats/backup/backup'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { applyChange, patch } from '../../../../renderer/db/apply-change'
import { readEverything } from '../../../../renderer/db/backups/read-everything'
import { BackupSettings } from '../../../../renderer/features/backups/backup-settings'
import { RestoreDialog } from '../../../../renderer/features/backups/restore-dialog'
import { RestoreOffer } from '../../../../renderer/features/backups/restore-offer'
import { useAutomaticBackups } from '../../../../renderer/features/backups/use-automatic-backups'
import { currentToast, hideToast } from '../../../../renderer/ui/toast'
import { buildBundle } from '../../../support/build-bundle'

freshDatabase()

const at = new Date(2026, 10, 15, 18, 20).getTime()
const blog = buildBundle().task().reflection({ text: 'Slow.' }).build()
const recipes = buildBundle()
  .plan({ id: 'plan-2', title: 'Recipe box' })
  .task({ id: 'recipe' })
  .build()
const now = () => at

const verified = {
  name: '2026-11-15T18-20-00_seq-000004.json',
  state: 'verified',
  bytes: 27_400,
  writtenAt: at,
  seq: 4,
  counts: countRecords([blog]),
} as const

function answerList(changes: Partial<BackupList> = {}) {
  fakeDesktop.listBackups.mockResolvedValue({
    folder: '/data/backups',
    isFolderChosen: false,
    copyFolder: null,
    backups: [verified],
    problem: null,
    copyProblem: null,
    ...changes,
  })
}

const openText = (text: string) =>
  fakeDesktop.readBackup.mockResolvedValue({ kind: 'opened', fileName: 'a.json', text })
const titles = async () => (await readEverything()).bundles.map(({ plan }) => plan.title)

beforeEach(() => {
  answerList()
  fakeDesktop.writeBackup.mockReset()
  fakeDesktop.writeBackup.mockResolvedValue({ kind: 'written', copyProblem: null })
})
afterEach(() => {
  cleanup()
  hideToast()
  vi.useRealTimers()
})

describe('the settings', () => {
  it('name the last backup and write one on demand', async () => {
    await storeBundle(blog)
    render(<BackupSettings now={now} />)
    await screen.findByText(/^Last one Sun 15 Nov 2026, 18:20\./)
    fireEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    await waitFor(() => expect(currentToast()?.message).toBe('Backed up, and read back'))
    await waitFor(() => expect(fakeDesktop.listBackups.mock.calls.length).toBeGreaterThan(1))
  })

  it('say why there is no backup, and where the second folder has gone', async () => {
    answerList({
      backups: [],
      copyFolder: '/media/stick',
      problem: 'No backup was written. The disk is full.',
      copyProblem: 'The second copy was not written. The folder is no longer there.',
    })
    render(<BackupSettings now={now} />)
    await screen.findByText('No backup was written. The disk is full.')
    await screen.findByText(/^There is none yet\./)
    expect(screen.getByText(/^The second copy was not written/)).not.toBeNull()
  })

  it('change a folder, and fill it at once', async () => {
    await storeBundle(blog)
    fakeDesktop.chooseBackupFolder.mockResolvedValueOnce({ kind: 'changed' })
    render(<BackupSettings now={now} />)
    fireEvent.click(await screen.findByRole('button', { name: 'Choose the second folder' }))
    await waitFor(() => expect(fakeDesktop.writeBackup).toHaveBeenCalledOnce())
    expect(fakeDesktop.chooseBackupFolder).toHaveBeenLastCalledWith({ which: 'copy', to: 'asked' })

    fakeDesktop.chooseBackupFolder.mockResolvedValueOnce({ kind: 'failed', reason: 'No rights.' })
    const change = await screen.findByRole('button', { name: 'Change the backup folder' })
    await waitFor(() => expect(change.hasAttribute('disabled')).toBe(false))
    fireEvent.click(change)
    await waitFor(() => expect(currentToast()?.message).toBe('No rights.'))
  })

  it('save everything as one file', async () => {
    await storeBundle(blog)
    fakeDesktop.saveFile.mockResolvedValueOnce({ kind: 'saved', fileName: 'a.json' })
    render(<BackupSettings now={now} />)
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup…' }))
    await waitFor(() => expect(currentToast()?.message).toBe('Saved a.json'))
    expect(fakeDesktop.saveFile).toHaveBeenLastCalledWith({
      suggestedName: 'plumbline-backup-2026-11-15.json',
      text: toBackup([blog], at),
      kind: { name: 'Plumbline backup', extension: 'json' },
    })
  })
})

describe('restoring', () => {
  const open = async () => {
    render(<RestoreDialog now={now} onClose={() => undefined} />)
    const name = 'Open the backup of Sun 15 Nov 2026, 18:20'
    fireEvent.click(await screen.findByRole('button', { name }))
  }

  it('shows what would change, then adds what is missing', async () => {
    await storeBundle({ ...blog, reflections: [] })
    await storeBundle(recipes)
    openText(toBackup([blog], at))
    await open()
    const list = await screen.findByRole('list', { name: 'Compared with what is here' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mini blogMissing here: 1 reflection.', 'Recipe boxOnly here: 1 task.'])
    expect(fakeDesktop.readBackup).toHaveBeenLastCalledWith(verified.name)
    fireEvent.click(screen.getByRole('button', { name: 'Add what is missing' }))
    await waitFor(() =>
      expect(currentToast()?.message).toBe('Restore the backup of Sun 15 Nov 2026, 18:20'),
    )
    expect((await readEverything()).bundles.map(({ reflections }) => reflections)).toEqual([
      blog.reflections,
      [],
    ])
  })

  it('replaces everything only when asked to, says what goes, and can be taken back', async () => {
    await storeBundle(recipes)
    openText(toBackup([blog], at))
    await open()
    fireEvent.click(await screen.findByRole('radio', { name: 'Replace everything' }))
    await screen.findByText(/With it go 1 plan and 1 task\. What is here now is backed up first/)
    fireEvent.click(screen.getByRole('button', { name: 'Replace everything' }))
    await waitFor(async () => expect(await titles()).toEqual(['Mini blog']))
    expect(fakeDesktop.writeBackup).toHaveBeenCalledOnce()
    await waitFor(() => expect(currentToast()?.action?.label).toBe('Undo'))
    currentToast()?.action?.onPress()
    await waitFor(async () => expect(await titles()).toEqual(['Recipe box']))
  })

  it('offers no choice where there is nothing to lose', async () => {
    openText(toBackup([blog], at))
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Restore' }))
    await waitFor(async () => expect(await titles()).toEqual(['Mini blog']))
  })

  it('refuses what is broken with a sentence, and leads back to the others', async () => {
    await storeBundle(recipes)
    openText(toBackup([blog], at).slice(0, 400))
    await open()
    await screen.findByText(/This file is damaged/)
    expect(screen.queryByRole('button', { name: 'Add what is missing' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Other backups' }))
    await screen.findByRole('list', { name: 'Backups, the newest first' })
    expect(await titles()).toEqual(['Recipe box'])
  })

  it('shows a newer backup without offering to restore it', async () => {
    openText(JSON.stringify({ ...JSON.parse(toBackup([blog], at)), version: 9 }))
    await open()
    await screen.findByText(/written by a newer version of Plumbline/)
    screen.getByText('It holds 1 plan, 1 task and 1 reflection.')
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })

  it('stays open with the reason when nothing could be stored', async () => {
    await storeBundle(recipes)
    openText(toBackup([blog], at))
    await open()
    fakeDesktop.writeBackup.mockResolvedValue({ kind: 'failed', reason: 'The disk is full.' })
    fireEvent.click(await screen.findByRole('radio', { name: 'Replace everything' }))
    fireEvent.click(screen.getByRole('button', { name: 'Replace everything' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe('Nothing has changed. Before restoring: The disk is full.')
    expect(await titles()).toEqual(['Recipe box'])
  })

  it('takes a file from elsewhere, marks what is damaged or newer', async () => {
    answerList({
      backups: [
        { ...verified, state: 'newer' },
        { ...verified, name: 'b', state: 'damaged', counts: null, bytes: 12 },
      ],
    })
    render(<RestoreDialog now={now} onClose={() => undefined} />)
    await screen.findByText('Newer version')
    expect(screen.getByText('Damaged').closest('li')?.textContent).toContain('1\u00a0kB')
    fakeDesktop.openFile.mockResolvedValueOnce({ kind: 'failed', reason: 'It is a folder.' })
    fireEvent.click(screen.getByRole('button', { name: 'From a file…' }))
    await screen.findByText('It is a folder.')
    expect(fakeDesktop.openFile).toHaveBeenLastCalledWith({
      kind: { name: 'Plumbline backup', extensions: ['json'] },
    })
  })
})

describe('where there is no plan', () => {
  it('the latest whole backup with plans is offered', async () => {
    const onRestore = vi.fn<() => void>()
    answerList({
      backups: [
        { ...verified, name: 'c', state: 'damaged', counts: null },
        { ...verified, name: 'b', counts: countRecords([]) },
        verified,
      ],
    })
    render(<RestoreOffer onRestore={onRestore} />)
    await screen.findByText('There is a backup of Sun 15 Nov 2026, 18:20.')
    fireEvent.click(screen.getByRole('button', { name: 'Open backups…' }))
    expect(onRestore).toHaveBeenCalledOnce()
  })

  it('nothing is offered when there is none', async () => {
    answerList({ backups: [] })
    const { container } = render(<RestoreOffer onRestore={() => undefined} />)
    await waitFor(() => expect(fakeDesktop.listBackups).toHaveBeenCalled())
    expect(container.textContent).toBe('')
  })
})

describe('by itself', () => {
  function Page({ seq }: { readonly seq: number }) {
    useAutomaticBackups(seq, now)
    return null
  }

  it('backs up a minute after the latest change, and tells of a failure once', async () => {
    await storeBundle(blog)
    // What was backed up before this test had other numbers.
    for (const title of ['One', 'Two', 'Three']) {
      await applyChange(title, [patch('plans', blog.plan.id, { title })])
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fakeDesktop.writeBackup.mockResolvedValue({ kind: 'failed', reason: 'The disk is full.' })
    const { rerender } = render(<Page seq={1} />)
    vi.advanceTimersByTime(50_000)
    rerender(<Page seq={2} />)
    vi.advanceTimersByTime(59_000)
    expect(fakeDesktop.writeBackup).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    vi.useRealTimers()
    await waitFor(() => expect(currentToast()?.message).toBe('The disk is full.'))
    expect(fakeDesktop.writeBackup).toHaveBeenCalledOnce()

    hideToast()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    rerender(<Page seq={3} />)
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await waitFor(() => expect(fakeDesktop.writeBackup).toHaveBeenCalledTimes(2))
    expect(currentToast()).toBeNull()
  })
})
