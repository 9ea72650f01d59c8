import { execFile } from 'node:child_process'

/** Runs a program and answers what it printed; rejected when it is missing or fails. */
type Run = (program: string, parameters: readonly string[]) => Promise<string>

/**
 * Is there a place that shows our icon? Windows and macOS always have one. On Linux the desktop is asked
 * for the host of the icons, with whichever tool for its bus there is; in doubt there is none.
 */
export async function hasTrayHost(
  platform: NodeJS.Platform = process.platform,
  run: Run = runProgram,
): Promise<boolean> {
  if (platform === 'win32' || platform === 'darwin') return true
  for (const question of questions) {
    const [program = '', ...parameters] = question.split(' ')
    const answer = await run(program, parameters).catch(() => null)
    if (answer !== null) return /\btrue\b/.test(answer)
  }
  return false
}

const watcher = 'org.kde.StatusNotifierWatcher'
const path = '/StatusNotifierWatcher'
const get = 'org.freedesktop.DBus.Properties.Get'
const property = 'IsStatusNotifierHostRegistered'

/** The same question, in the words of each tool; no word of it holds a space. */
const questions: readonly string[] = [
  `gdbus call --session --timeout 2 --dest ${watcher} --object-path ${path} --method ${get} ${watcher} ${property}`,
  `busctl --user get-property ${watcher} ${path} ${watcher} ${property}`,
  `dbus-send --session --print-reply --reply-timeout=2000 --dest=${watcher} ${path} ${get} string:${watcher} string:${property}`,
]

function runProgram(program: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, parameters, { timeout: 3000 }, (error, output) => {
      if (error) reject(new Error(`${program} did not answer`))
      else resolve(output)
    })
  })
}
