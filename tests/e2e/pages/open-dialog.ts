import type { AppUnderTest } from '../fixtures/app-under-test'

/**
 * Answers every dialog that asks for a file or a folder from now on, which nobody could click in a test.
 *
 * @param path what the user chooses; null when they cancel
 */
export async function answerOpenDialog(
  { electron }: AppUnderTest,
  path: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showOpenDialog: () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }),
    })
  }, path)
}
