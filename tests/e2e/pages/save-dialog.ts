import type { AppUnderTest } from '../fixtures/app-under-test'

/**
 * Answers every save dialog from now on, which nobody could click in a test.
 *
 * @param filePath what the user chooses; null when they cancel
 * @returns the file names offered so far, one for each dialog
 */
export async function answerSaveDialog(
  { electron }: AppUnderTest,
  filePath: string | null,
): Promise<() => Promise<string[]>> {
  const offered = await electron.evaluateHandle(({ dialog }, path) => {
    const names: string[] = []
    const nodePath = process.getBuiltinModule('node:path')
    Object.assign(dialog, {
      async showSaveDialog(_window: unknown, { defaultPath }: { defaultPath: string }) {
        names.push(nodePath.basename(defaultPath))
        return { canceled: path === null, filePath: path ?? '' }
      },
    })
    return names
  }, filePath)
  return () => offered.jsonValue()
}
