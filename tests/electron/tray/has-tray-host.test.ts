import { describe, expect, test, vi } from 'vitest'
import { hasTrayHost } from '../../../electron/tray/has-tray-host'

type Run = (program: string, parameters: readonly string[]) => Promise<string>

/** A desktop on which some tools for the bus are installed, with what they answer. */
function desktop(answers: Readonly<Record<string, string>>): ReturnType<typeof vi.fn<Run>> {
  return vi.fn<Run>((program) =>
    program in answers
      ? Promise.resolve(answers[program] ?? '')
      : Promise.reject(new Error('not found')),
  )
}

describe('a place for the icon in the tray', () => {
  test.each(['win32', 'darwin'] as const)('is always there on %s', async (platform) => {
    const run = desktop({})
    expect(await hasTrayHost(platform, run)).toBe(true)
    expect(run).not.toHaveBeenCalled()
  })

  test.each([
    ['gdbus', '(<true>,)\n'],
    ['busctl', 'b true\n'],
    ['dbus-send', 'method return time=1.2 sender=:1.9\n   variant       boolean true\n'],
  ])('is there when the desktop says so to %s', async (program, answer) => {
    expect(await hasTrayHost('linux', desktop({ [program]: answer }))).toBe(true)
  })

  test.each([
    ['nobody can be asked', {}],
    ['the desktop has no host', { gdbus: '(<false>,)\n', busctl: 'b true\n' }],
    ['the answer says something else', { busctl: 'b untrue\n' }],
  ])('is not proven when %s', async (_case, answers) => {
    expect(await hasTrayHost('linux', desktop(answers))).toBe(false)
  })

  test('is asked for in whole words, none of them empty', async () => {
    const run = desktop({})
    await hasTrayHost('linux', run)
    expect(run.mock.calls.map(([program]) => program)).toEqual(['gdbus', 'busctl', 'dbus-send'])
    for (const [, parameters] of run.mock.calls) {
      expect(parameters.every((word) => /^\S+$/.test(word))).toBe(true)
      expect(parameters.join(' ')).toContain('IsStatusNotifierHostRegistered')
    }
  })
})
