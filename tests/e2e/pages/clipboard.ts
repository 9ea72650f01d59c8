import type { AppUnderTest } from '../fixtures/app-under-test'

export function readClipboard({ electron }: AppUnderTest): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText())
}
