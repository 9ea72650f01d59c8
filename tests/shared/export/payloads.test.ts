import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import { exportFormats } from '#shared/export/export-formats'
import { parseMarkdown } from '#shared/export/formats/markdown/parse-markdown'
import { fromBackup } from '#shared/export/import/from-backup'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { buildBundle } from '../../support/build-bundle'
import { hostilePayloads } from '../../support/hostile-payloads'

const first = toDay('2026-11-02')
const bundle = hostilePayloads.reduce(
  (built, text, index) =>
    built
      .task({ title: text, notes: text, doneMeans: text, estimate: 15 })
      .reflection({ title: text, text, tags: [text], date: addDays(first, index % 28) })
      .rating({ note: text })
      .posting({ title: text, text }),
  buildBundle().plan({ title: hostilePayloads[0]!, parked: hostilePayloads }),
)
const plan: PlanBundle = bundle.build()

function exported(id: string, options = {}): string {
  const format = exportFormats.find((candidate) => candidate.id === id)
  const context = { now: Date.UTC(2026, 10, 17), today: toDay('2026-11-17'), options }
  const file = format?.render(plan, context)
  if (!file) throw new Error(`There is no format ${id}`)
  return file.kind === 'text' ? file.text : JSON.stringify(file.document)
}

describe('an export of a plan in which every text is an attack', () => {
  it.each(['markdown', 'obsidian-tasks'])('reads back from %s as the same texts', (format) => {
    const document = exported(format)
    const { bundle: read, unread } = fromMarkdown(document)
    expect(unread).toEqual([])
    expect(read.tasks).toEqual(plan.tasks)
    const texts = new Set(read.reflections.map(({ text }) => text))
    expect(hostilePayloads.filter((payload) => !texts.has(payload))).toEqual([])
  })

  it('has no HTML, link or picture in its Markdown that was born from a plain text', () => {
    const titles = { ...plan, reflections: [], postings: [] }
    const tasks = titles.tasks.map((task) => ({ ...task, notes: '' }))
    const format = exportFormats.find(({ id }) => id === 'markdown')
    const context = { now: 0, today: first, options: {} }
    const file = format?.render({ ...titles, tasks }, context)
    const nodes = file?.kind === 'text' ? nodesOf(parseMarkdown(file.text)) : []
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(nodes.length).toBeGreaterThan(100)
    expect(html.filter((value) => !/^<!-- ([a-z]+( [\w-]+)* )?-->$/.test(value))).toEqual([])
    expect(nodes.filter(({ type }) => /^(link|image|definition)/.test(type))).toEqual([])
  })

  it.each(['tasks', 'reflections'])('runs nothing in a sheet of %s', (table) => {
    const rows: string[][] = parse(exported('csv', { table }), { bom: true })
    expect(rows.length).toBeGreaterThanOrEqual(hostilePayloads.length)
    const formulas = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+$)/.test(cell))
    expect(formulas).toEqual([])
  })

  it('is as many events as there are sessions, none of them an alarm', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(exported('icalendar', { alarm: 'none', earlier: true })),
    )
    const events = calendar.getAllSubcomponents('vevent')
    const names = events.map((event) => String(event.getFirstPropertyValue('summary')))
    expect(events.flatMap((event) => event.getAllSubcomponents())).toEqual([])
    expect(hostilePayloads.filter((text) => !names.some((name) => name.includes(text)))).toEqual([])
  })

  it('is a backup that holds every character', () => {
    expect(fromBackup(exported('backup')).bundles).toEqual([plan])
  })
})

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
