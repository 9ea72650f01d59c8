import type { AppUnderTest } from '../fixtures/app-under-test'

/** Ends the process of the page, as a fault in Chromium would. */
export async function crashPage({ electron }: AppUnderTest): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('There is no window')
    const gone = new Promise((resolve) => contents.once('render-process-gone', resolve))
    contents.forcefullyCrashRenderer()
    await gone
  })
}

/**
 * Ends a process of Chromium's from outside, and waits until Electron knows.
 *
 * @param name such as `GPU`, or the name of its service
 */
export async function killProcess({ electron }: AppUnderTest, name: string): Promise<void> {
  await electron.evaluate(async ({ app }, wanted) => {
    const find = () =>
      app.getAppMetrics().find(({ type, serviceName }) => type === wanted || serviceName === wanted)
    let found = find()
    // Chromium may just be starting it.
    for (; !found; found = find()) await new Promise((resolve) => setTimeout(resolve, 50))
    const gone = new Promise<void>((resolve) =>
      app.on('child-process-gone', (_event, { type, serviceName }) => {
        if (type === wanted || serviceName === wanted) resolve()
      }),
    )
    process.kill(found.pid, 'SIGKILL')
    await gone
  }, name)
}

/**
 * Answers every message box from now on, which nobody could click in a test.
 *
 * @param button what it says
 * @returns what the boxes have said so far
 */
export async function answerMessageBoxes(
  { electron }: AppUnderTest,
  button: string,
): Promise<() => Promise<string[]>> {
  const said = await electron.evaluateHandle(({ dialog }, wanted) => {
    const texts: string[] = []
    Object.assign(dialog, {
      async showMessageBox(...asked: { message: string; detail: string; buttons: string[] }[]) {
        const { message, detail, buttons } = asked.at(-1)!
        texts.push(`${message} ${detail}`)
        return { response: buttons.indexOf(wanted) }
      },
    })
    return texts
  }, button)
  return () => said.jsonValue()
}
