import { fakeDesktop } from '../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DialogBoundary } from '../../../renderer/app/dialog-boundary'
import { ErrorScreen } from '../../../renderer/app/error-screen'
import { PanelBoundary } from '../../../renderer/app/panel-boundary'
import { currentToast, hideToast } from '../../../renderer/ui/toast'

let isBroken: boolean

beforeEach(() => {
  vi.clearAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  isBroken = true
})

afterEach(() => {
  cleanup()
  hideToast()
  vi.restoreAllMocks()
})

function Fragile() {
  if (isBroken) throw new Error('my secret words')
  return <p>All is well</p>
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('a part of the screen that cannot be drawn', () => {
  it('says so in its place, without the words of the error, and leaves the rest alone', () => {
    render(
      <>
        <p>The rest</p>
        <PanelBoundary name="Calendar" place="screen">
          <Fragile />
        </PanelBoundary>
      </>,
    )
    expect(screen.getByRole('region', { name: 'Calendar' }).textContent).toContain(
      'Calendar cannot be shown',
    )
    expect(screen.getByText('The rest')).toBeTruthy()
    expect(document.body.textContent).not.toContain('secret')
  })

  it('comes back when it is tried again and can be drawn', () => {
    render(
      <PanelBoundary name="Calendar" place="screen">
        <Fragile />
      </PanelBoundary>,
    )
    press('Try again')
    expect(screen.getByText('Calendar cannot be shown')).toBeTruthy()
    isBroken = false
    press('Try again')
    expect(screen.getByText('All is well')).toBeTruthy()
  })

  it('copies the details and says so', async () => {
    render(
      <PanelBoundary name="Calendar" place="screen">
        <Fragile />
      </PanelBoundary>,
    )
    press('Copy details')
    await screen.findByText('The details are copied. They hold no word of yours.')
    expect(fakeDesktop.copyText).toHaveBeenCalledWith('Plumbline 1.2.3')
  })

  it('says when the details could not be copied', async () => {
    fakeDesktop.describeFaults.mockRejectedValueOnce(new Error('gone'))
    render(
      <PanelBoundary name="Calendar" place="screen">
        <Fragile />
      </PanelBoundary>,
    )
    press('Copy details')
    const status = screen.getByRole('status')
    await waitFor(() =>
      expect(status.textContent).toBe('Nothing was copied. Try again in a moment.'),
    )
  })
})

it('a dialog that cannot be drawn is closed, and says so', () => {
  const close = vi.fn<() => void>()
  render(
    <DialogBoundary name="Export" onClose={close}>
      <Fragile />
    </DialogBoundary>,
  )
  expect(close).toHaveBeenCalledOnce()
  expect(currentToast()?.message).toBe('Export cannot be shown. Your data is as it was.')
})

describe('an app that cannot be drawn at all', () => {
  beforeEach(() => {
    render(
      <ErrorScreen>
        <Fragile />
      </ErrorScreen>,
    )
  })

  it('says so, without the words of the error, and opens again', () => {
    expect(screen.getByRole('heading', { name: 'Plumbline stopped here' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('secret')
    press('Open Plumbline again')
    expect(fakeDesktop.controlWindow).toHaveBeenCalledWith('open-again')
  })

  it('offers a copy of the newest backup that is whole', async () => {
    const stored = { bytes: 1, seq: 1, counts: null, writtenAt: Date.UTC(2026, 10, 17, 12) }
    fakeDesktop.listBackups.mockResolvedValueOnce({
      ...(await fakeDesktop.listBackups()),
      backups: [
        { ...stored, name: '2026-11-18T09-00-00_seq-000002.json', state: 'damaged' },
        { ...stored, name: '2026-11-17T12-00-00_seq-000001.json', state: 'verified' },
      ],
    })
    fakeDesktop.readBackup.mockResolvedValueOnce({
      kind: 'opened',
      fileName: 'x.json',
      text: '{}',
    })
    fakeDesktop.saveFile.mockResolvedValueOnce({ kind: 'saved', fileName: 'mine.json' })
    press('Save a backup…')
    await screen.findByText(/^Saved mine\.json, the backup of Tue,? 17 Nov/)
    expect(fakeDesktop.readBackup).toHaveBeenCalledWith('2026-11-17T12-00-00_seq-000001.json')
    expect(fakeDesktop.saveFile).toHaveBeenCalledWith({
      suggestedName: 'plumbline-backup-2026-11-17.json',
      text: '{}',
      kind: { name: 'Plumbline backup', extension: 'json' },
    })
  })

  it('says where everything is when there is no backup yet', async () => {
    press('Save a backup…')
    await screen.findByText(/^There is no backup yet\./)
    expect(fakeDesktop.saveFile).not.toHaveBeenCalled()
  })

  it('says so when a way out does not work', async () => {
    fakeDesktop.showDataFolder.mockRejectedValueOnce(new Error('no file manager'))
    press('Show data folder')
    const status = screen.getByRole('status')
    await waitFor(() =>
      expect(status.textContent).toBe('“Show data folder” did not work this time.'),
    )
  })
})
