import { describe, expect, test } from 'vitest'
import { autostartEntry } from '../../../electron/background/autostart-entry'

const commandOf = (program: string): string | undefined =>
  /^Exec=(.*)$/m.exec(autostartEntry(program, '--at-login'))?.[1]

describe('the entry that starts the app at login', () => {
  test('names the program and how it is started', () => {
    expect(autostartEntry('/opt/Plumbline/plumbline', '--at-login')).toMatch(
      /^\[Desktop Entry\]\nType=Application\nName=Plumbline\nExec="\/opt\/Plumbline\/plumbline" --at-login\n/,
    )
  })

  test.each([
    ['/home/anna/My apps/Plumbline.AppImage', '"/home/anna/My apps/Plumbline.AppImage" --at-login'],
    ['/opt/100% ours/app', '"/opt/100%% ours/app" --at-login'],
    ['/opt/$HOME `id`/app', '"/opt/\\\\$HOME \\\\`id\\\\`/app" --at-login'],
    ['/opt/a"b\\c', String.raw`"/opt/a\\"b\\\\c" --at-login`],
  ])('keeps %s one word', (program, command) => expect(commandOf(program)).toBe(command))
})
