import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { describeFileError } from '../../../electron/files/describe-file-error'
import { buildMenu } from '../../../electron/menu/build-menu'
import { standardMenu } from '../../../electron/menu/standard-menu'

vi.mock('electron', () => ({ Menu: {} }))

beforeEach(() => startLocale({ ...fileLocale, language: 'de' }))
afterEach(() => setLocale(fileLocale))

describe('in German', () => {
  test('the menus and the items of the system, which speaks English, have German names', () => {
    const [file, edit] = buildMenu(standardMenu(), 'linux', () => {})
    expect(file).toEqual({
      label: 'Datei',
      submenu: [
        { role: 'close', label: 'Fenster schließen' },
        { role: 'quit', label: 'Beenden' },
      ],
    })
    expect(edit?.submenu).toContainEqual({ role: 'selectAll', label: 'Alles auswählen' })
  })

  test('so has the menu of the app on a Mac', () => {
    const [first] = buildMenu([], 'darwin', () => {})
    expect(first?.label).toBe('Plumbline')
    expect(first?.submenu).toContainEqual({ role: 'quit', label: 'Plumbline beenden' })
  })

  test('a file that cannot be written is named in the middle of a German sentence', () => {
    const error = Object.assign(new Error('read-only'), { code: 'EROFS' })
    expect(describeFileError(error, 'plan {reason}.md')).toBe(
      '„plan {reason}.md“ wurde nicht gespeichert. Dieser Datenträger lässt sich nur lesen. Wähle einen anderen Ordner.',
    )
  })
})
