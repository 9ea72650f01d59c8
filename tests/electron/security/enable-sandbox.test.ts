import { beforeEach, describe, expect, test, vi } from 'vitest'
import { enableSandbox } from '../../../electron/security/enable-sandbox'
import { refuseDebugging } from '../../../electron/security/refuse-debugging'

const { app, switches } = vi.hoisted(() => {
  const given = new Set<string>()
  return {
    switches: given,
    app: {
      isPackaged: true,
      commandLine: { hasSwitch: (name: string) => given.has(name) },
      enableSandbox: vi.fn<() => void>(),
      exit: vi.fn<(code: number) => void>(),
    },
  }
})
vi.mock('electron', () => ({ app }))

beforeEach(() => {
  vi.resetAllMocks()
  switches.clear()
  app.isPackaged = true
})

describe('the sandbox', () => {
  test('is on for every page', () => {
    enableSandbox()
    expect(app.enableSandbox).toHaveBeenCalledOnce()
  })

  test('is not asked for where the app was started without one, as root must', () => {
    switches.add('no-sandbox')
    enableSandbox()
    expect(app.enableSandbox).not.toHaveBeenCalled()
  })
})

describe('a debugging port', () => {
  test.each(['remote-debugging-port', 'remote-debugging-pipe'])(
    'ends the app of a user: --%s',
    (name) => {
      switches.add(name)
      refuseDebugging()
      expect(app.exit).toHaveBeenCalledExactlyOnceWith(1)
    },
  )

  test('is what developers and tests work with', () => {
    app.isPackaged = false
    switches.add('remote-debugging-port')
    refuseDebugging()
    expect(app.exit).not.toHaveBeenCalled()
  })

  test('that was not asked for ends nothing', () => {
    refuseDebugging()
    expect(app.exit).not.toHaveBeenCalled()
  })
})
