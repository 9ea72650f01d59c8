import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planDocument } from '#shared/export/formats/pdf/plan-document'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { drawPaper } from '../../../../renderer/features/paper/draw-paper'
import { buildBundle } from '../../../support/build-bundle'

const load = vi.fn<(font: string, text: string) => Promise<unknown[]>>()
const faces = [
  { style: 'normal', family: 'Literata' },
  { style: 'italic', family: 'Literata' },
  { style: 'normal', family: 'Literata' },
]
const bundle = buildBundle()
  .plan({ title: 'My "mini" blog' })
  .task({ title: 'Create the table' })
  .build()
const printed = planDocument(bundle, { now: 0, today: toDay('2026-11-17') }, false)
let root: HTMLElement

beforeEach(() => {
  load.mockReset().mockResolvedValue([])
  // This document knows no fonts.
  Object.assign(document, { fonts: Object.assign(faces, { load }) })
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  cleanup()
  root.remove()
  setLocale(fileLocale)
})

describe('a document on paper', () => {
  it('stands there with its title, for the margins too', async () => {
    await drawPaper(printed, root)
    expect(root.querySelector('h1')?.textContent).toBe('My "mini" blog')
    expect(root.textContent).toContain('Create the table')
    expect(document.title).toMatch(/^My "mini" blog: /)
    const style = document.documentElement.style.getPropertyValue('--printed-title')
    expect(style).toBe('"My \\22 mini\\22  blog"')
  })

  it('says in which language it is written', async () => {
    setLocale({ ...fileLocale, language: 'de' })
    await drawPaper(printed, root)
    expect(document.documentElement.lang).toBe('de-DE')
  })

  it('is there only with the faces its text needs, and without those that cannot be had', async () => {
    let loaded: (faces: unknown[]) => void = () => {}
    load.mockReturnValueOnce(new Promise((resolve) => (loaded = resolve)))
    load.mockRejectedValueOnce(new Error('not there'))
    const isDrawn = vi.fn<() => void>()
    const drawn = drawPaper(printed, root).then(isDrawn)
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    expect(load.mock.calls).toEqual([
      ['normal 1em Literata', root.textContent],
      ['italic 1em Literata', root.textContent],
    ])
    expect(isDrawn).not.toHaveBeenCalled()
    loaded([])
    await drawn
  })

  it('is none when it cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = { ...printed, blocks: [{ kind: 'list' }] } as unknown as typeof printed
    await expect(drawPaper(broken, root)).rejects.toThrow(TypeError)
  })
})
