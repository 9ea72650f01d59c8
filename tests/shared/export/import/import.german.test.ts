import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { exportFormats } from '#shared/export/export-formats'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { compareImport } from '#shared/export/import-diff/compare-import'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { describeTaken } from '#shared/living/describe-taken'
import { buildBundle } from '../../../support/build-bundle'

describe('an import in German', () => {
  beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
  afterAll(() => setLocale(fileLocale))

  it('reads the English words of the file, and tells in German what differs', () => {
    const bundle = buildBundle().task({ title: 'Tabelle anlegen', area: 'server' }).build()
    const edited = toMarkdown(bundle)
      .replace('- [ ] Tabelle anlegen', '- [x] Tabelle anlegen')
      .replace('Skill: server side', 'Skill: database')
    const changes = compareImport(bundle, fromMarkdown(edited).bundle, toDay('2026-11-12'))
    expect(changes.map(({ text }) => text)).toContainEqual(
      '„Tabelle anlegen“ übt Datenbank statt Serverseite',
    )
    expect(describeTaken(changes)).toContain('1 Aufgabe')
  })

  it('calls each format in German when it is asked, not when it is loaded', () => {
    expect(exportFormats.map(({ label }) => label)).toContain('JSON-Sicherung')
  })
})
