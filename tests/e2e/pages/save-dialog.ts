import type { AppUnderTest } from '../fixtures/app-under-test'

/**
 * Answers every save dialog from now on, which nobody could click in a test.
 *
 * @param filePath what the user chooses; null when they cancel
 */
export async function answerSaveDialog(
  { electron }: AppUnderTest,
  filePath: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' })
  }, filePath)
}
