import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { addDays, type Day, toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { saveReflection } from '../../../../renderer/db/reflections'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import { ReflectionsView } from '../../../../renderer/features/reflections/reflections-view'
import { focusSearch } from '../../../../renderer/features/reflections/search-focus'
import type { WritingEntry } from '../../../../renderer/features/reflections/use-journal-place'
import { currentToast, hideToast } from '../../../../renderer/ui/toast'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

freshDatabase()
const today = toDay('2026-11-17')

const journal = buildBundle()
  .task({ step: 2, title: 'Create the table', estimate: 240 })
  .log({ date: '2026-11-03', minutes: 60 })
  .log({ date: '2026-11-10', minutes: 90 })
  .log({ date: '2026-11-12', minutes: 45 })
  .reflection({ id: 'a', date: '2026-10-30', title: 'Before it began' })
  .reflection({
    id: 'b',
    date: '2026-11-03',
    step: 2,
    energy: 1,
    title: 'First write',
    text: 'The **endpoint** answers.',
    tags: ['sql'],
  })
  .reflection({
    id: 'c',
    date: '2026-11-10',
    step: 2,
    energy: -1,
    engagement: 4,
    title: 'An empty list',
    text: 'See [the docs](https://example.com) <b>now</b>.',
    answers: { 'put-off': 'The page.' },
    tags: ['sql', 'slow'],
  })
  .reflection({ id: 'd', date: '2026-11-10', text: 'A second look. It was a date.' })

beforeEach(hideToast)
afterEach(cleanup)

function Screen({
  writeOn = null,
  readEntry = null,
}: {
  writeOn?: Day | null
  readEntry?: string | null
}) {
  const data = useAppData(null)
  if (!data?.bundle) return null
  return (
    <ReflectionsView
      bundle={data.bundle}
      schedule={planSchedule(data.bundle)}
      today={today}
      writeOn={writeOn}
      readEntry={readEntry}
      composer={(entry) => <Composer {...entry} />}
    />
  )
}

/** Stands for the composer: says what it was asked for. */
function Composer({ day, reflectionId }: WritingEntry) {
  return (
    <div data-focus-target="reflection">
      <textarea aria-label="Notes" defaultValue={`${day} ${reflectionId ?? 'new'}`} />
    </div>
  )
}

async function open(builder: BundleBuilder = journal) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { name: 'Reflections', level: 1 })
}

const options = () => screen.queryAllByRole('option')
const names = () => options().map((option) => option.textContent)
const selected = () => screen.getByRole('option', { selected: true })
const reader = () => screen.getByRole('article')
const heading = () => within(reader()).getByRole('heading', { level: 2 }).textContent
const status = () =>
  within(screen.getByRole('region', { name: 'Entries' })).getByRole('status').textContent
const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value
const press = (key: string, on: Element = document.activeElement!) => fireEvent.keyDown(on, { key })
const search = (query: string) =>
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: query } })

describe('the list', () => {
  it('has the newest first, under its month', async () => {
    await open()
    expect(options().map((option) => option.dataset['entry'])).toEqual(['d', 'c', 'b', 'a'])
    expect(screen.getAllByRole('group', { name: /^(November|October) 2026/ })).toHaveLength(2)
    expect(status()).toBe('4 entries')
    expect(heading()).toBe('Tuesday 10 November')
  })

  it('is walked with the keys, and the reader follows', async () => {
    await open()
    selected().focus()
    press('ArrowDown')
    expect(heading()).toBe('An empty list')
    expect(document.activeElement).toBe(selected())
    press('End')
    expect(heading()).toBe('Before it began')
    press('ArrowDown')
    expect(heading()).toBe('Before it began')
    press('Home')
    expect(heading()).toBe('Tuesday 10 November')
    press('Enter')
    expect(reader().contains(document.activeElement)).toBe(true)
  })

  it('leaves shortcuts with a modifier to the app', async () => {
    await open()
    fireEvent.keyDown(selected(), { key: 'ArrowDown', ctrlKey: true })
    expect(heading()).toBe('Tuesday 10 November')
  })

  it('draws only a part of ten years', async () => {
    const first = toDay('2016-01-01')
    const many = Array.from({ length: 3_650 }, (_, index) => addDays(first, index))
    const years = { ...journal.build() }
    const [entry] = years.reflections
    await storeBundle({
      ...years,
      reflections: many.map((date, index) => ({ ...entry!, id: `r${index}`, date })),
    })
    render(<Screen />)
    await screen.findByText('3650 entries')
    expect(options().length).toBeLessThan(120)
    selected().focus()
    press('End')
    expect(document.activeElement).toBe(selected())
    expect(selected().getAttribute('aria-posinset')).toBe('3650')
  })
})

describe('the reader', () => {
  it('shows the fields in words, the answers with their questions, and Markdown without HTML', async () => {
    await open()
    fireEvent.click(screen.getByText('An empty list'))
    const facts = within(reader()).getByRole('list', { name: 'Facts' }).textContent
    expect(facts).toContain('Step 2, Backend')
    expect(facts).toContain('Energy −1')
    expect(facts).toContain('Engagement 4 of 5')
    expect(facts).toContain('#slow')
    expect(await within(reader()).findByRole('link', { name: 'the docs' })).toBeTruthy()
    expect(reader().textContent).toContain('<b>now</b>')
    expect(within(reader()).getByRole('heading', { name: 'What did you put off?' })).toBeTruthy()
    expect(within(reader()).getByRole('region', { name: 'Worked on' }).textContent).toContain(
      'Create the table',
    )
  })

  it('turns to older and newer entries, by its buttons and by the arrow keys', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Older entry' }))
    expect(heading()).toBe('An empty list')
    press('ArrowLeft', reader())
    expect(heading()).toBe('First write')
    press('ArrowRight', reader())
    expect(heading()).toBe('An empty list')
  })

  it('leads back a week and to where the step began', async () => {
    await open()
    fireEvent.click(screen.getByText('An empty list'))
    const links = within(screen.getByRole('navigation', { name: 'Look back' }))
    fireEvent.click(links.getByRole('button', { name: /^A week ago, Tue 3 Nov/ }))
    expect(heading()).toBe('First write')
  })

  it('shows what else has a tag', async () => {
    await open()
    fireEvent.click(screen.getByText('An empty list'))
    fireEvent.click(screen.getByRole('button', { name: '#sql' }))
    expect(status()).toBe('2 of 4 found')
  })
})

describe('the search', () => {
  it('finds with a slip, says so, and points at the words in list and reader', async () => {
    await open()
    search('endpiont')
    await waitFor(() => expect(status()).toBe('1 with similar words'))
    expect(selected().querySelector('mark')?.textContent).toBe('endpoint')
    await waitFor(() => expect(reader().querySelector('mark')?.textContent).toBe('endpoint'))
    search('')
    await waitFor(() => expect(status()).toBe('4 entries'))
    expect(document.querySelector('mark')).toBeNull()
  })

  it('says what to change when nothing is found', async () => {
    await open()
    search('qwertyuiop')
    await screen.findByRole('heading', { name: 'No entry matches' })
    expect(status()).toBe('0 of 4 found')
    fireEvent.click(screen.getByRole('button', { name: 'Show all entries' }))
    await waitFor(() => expect(options()).toHaveLength(4))
  })

  it('hands over to the list, and is emptied with Esc', async () => {
    await open()
    search('first')
    await waitFor(() => expect(options()).toHaveLength(1))
    press('ArrowDown', screen.getByRole('searchbox'))
    await waitFor(() => expect(document.activeElement).toBe(selected()))
    press('Escape', screen.getByRole('searchbox'))
    await waitFor(() => expect(options()).toHaveLength(4))
  })

  it('is focused when the screen opens, if it was asked for before', async () => {
    focusSearch()
    await open()
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})

describe('the filters', () => {
  it('narrow the list down and are taken away part by part', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }))
    fireEvent.click(await screen.findByRole('button', { name: '2, Backend' }))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '#slow' }))
    expect(status()).toBe('1 of 4 found')
    press('Escape', screen.getByRole('dialog'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Remove #slow' }))
    expect(status()).toBe('2 of 4 found')
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(status()).toBe('4 entries')
  })
})

describe('the month', () => {
  const day = (name: RegExp) => screen.getByRole('button', { name })
  async function openMonth(builder?: BundleBuilder) {
    await open(builder)
    fireEvent.click(screen.getByRole('radio', { name: 'Month' }))
  }

  it('says each day in words, and is walked with the arrow keys into other months', async () => {
    await openMonth()
    expect(day(/^Tue 10 Nov, 90\smin logged, 2 entries$/).tabIndex).toBe(0)
    act(() => day(/^Tue 10 Nov/).focus())
    press('ArrowUp')
    expect(document.activeElement).toBe(day(/^Tue 3 Nov, 60\smin logged, 1 entry$/))
    press('ArrowUp')
    expect(document.activeElement).toBe(day(/^Tue 27 Oct, nothing logged, nothing written$/))
    expect(screen.getByRole('heading', { name: 'October 2026' })).toBeTruthy()
    press('t')
    expect(document.activeElement).toBe(day(/^Tue 17 Nov/))
    press('PageUp')
    expect(document.activeElement).toBe(day(/^Sat 17 Oct/))
  })

  it('leads to what was written, or to writing', async () => {
    await openMonth()
    fireEvent.click(day(/^Tue 3 Nov/))
    expect(heading()).toBe('First write')
    fireEvent.click(day(/^Thu 12 Nov, 45\smin logged, nothing written$/))
    expect(notes()).toBe('2026-11-12 new')
  })

  it('follows what is read', async () => {
    await openMonth()
    press('ArrowLeft', reader())
    press('ArrowLeft', reader())
    press('ArrowLeft', reader())
    expect(heading()).toBe('Before it began')
    expect(day(/^Fri 30 Oct/).getAttribute('aria-pressed')).toBe('true')
  })

  it('does not write about days to come', async () => {
    await openMonth()
    fireEvent.click(day(/^Wed 18 Nov/))
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull()
  })

  it('can be read as a table', async () => {
    await openMonth()
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    const table = screen.getByRole('table', { name: 'Days with something logged or written' })
    const rows = within(table).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'DayLoggedEnergyEntries',
      'Tue 360\u00a0min+11',
      'Tue 1090\u00a0min−12',
      'Thu 1245\u00a0min0',
    ])
  })

  it('counts planned days kept', async () => {
    await openMonth(journal.plan({ spread: 'early' }))
    const note = screen.getByRole('region', { name: 'Consistency' })
    expect(note.textContent).toContain('1 of 4 planned days kept')
  })
})

describe('writing', () => {
  test.each([
    ['Today, Tue 17 Nov', '2026-11-17 new'],
    ['Yesterday, Mon 16 Nov', '2026-11-16 new'],
    ['Thu 12 Nov, 45\u00a0min logged', '2026-11-12 new'],
  ])('is offered for %s', async (item, asked) => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Write about a day' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: item }))
    expect(notes()).toBe(asked)
  })

  it('goes on with the last entry of a day', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Write about a day' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Another day…' }))
    const field = await screen.findByRole('textbox', { name: 'Day' })
    act(() => field.focus())
    fireEvent.change(field, { target: { value: '3 Nov' } })
    fireEvent.click(screen.getByRole('button', { name: 'Write' }))
    await waitFor(() => expect(notes()).toBe('2026-11-03 b'))
  })

  it('refuses a day to come, with the reason', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Write about a day' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Another day…' }))
    const field = await screen.findByRole('textbox', { name: 'Day' })
    fireEvent.change(field, { target: { value: 'tomorrow' } })
    fireEvent.blur(field)
    fireEvent.click(screen.getByRole('button', { name: 'Write' }))
    expect((await screen.findByRole('alert')).textContent).toContain('last day you can choose')
  })

  it('takes the place of the reader, with the focus, until it is done', async () => {
    await open()
    press('e', selected())
    expect(notes()).toBe('2026-11-10 d')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
    press('Escape')
    expect(heading()).toBe('Tuesday 10 November')
    await waitFor(() => expect(document.activeElement).toBe(reader()))
  })

  it('is what the screen begins with when it is asked for a day', async () => {
    await storeBundle(journal.build())
    render(<Screen writeOn={toDay('2026-11-03')} />)
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })).value).toBe(
      '2026-11-03 b',
    )
  })

  it('waits when the screen is asked for an entry: that one is read', async () => {
    await storeBundle(journal.build())
    render(<Screen readEntry="b" />)
    await screen.findByRole('heading', { level: 2, name: 'First write' })
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull()
    expect(document.activeElement).toBe(reader())
  })

  it('ends at the entry that was written', async () => {
    await open()
    search('first')
    await waitFor(() => expect(options()).toHaveLength(1))
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Add an entry to Tue 3 Nov' }))
    expect(notes()).toBe('2026-11-03 new')
    const { reflections } = journal.build()
    await act(() => saveReflection('plan-1', { ...reflections[1]!, id: 'new', title: 'Another' }))
    await waitFor(() => expect(options()).toHaveLength(5))
    fireEvent.click(screen.getByRole('button', { name: /^Done/ }))
    expect(heading()).toBe('Another')
  })
})

describe('deleting', () => {
  it('leads to the neighbour, and can be taken back', async () => {
    await open()
    selected().focus()
    press('ArrowDown')
    press('Delete')
    await waitFor(() => expect(names()).toHaveLength(3))
    expect(heading()).toBe('First write')
    expect(document.activeElement).toBe(selected())
    expect(currentToast()?.message).toBe('Entry of Tue 10 Nov deleted')
    act(() => currentToast()?.action?.onPress())
    await waitFor(() => expect(names()).toHaveLength(4))
  })
})

describe('an empty journal', () => {
  it('says what will fill it, and offers to begin', async () => {
    await open(buildBundle())
    expect(status()).toBe('0 entries')
    screen.getByRole('heading', { name: 'Nothing written yet' })
    fireEvent.click(screen.getByRole('button', { name: 'Write about today' }))
    expect(notes()).toBe('2026-11-17 new')
  })
})
