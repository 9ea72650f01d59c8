import type { AppUnderTest } from '../fixtures/app-under-test'

/**
 * Lets the system refuse an operation on files from now on. Root may write everywhere and a disk seldom fails
 * on demand, so this stands in for both.
 *
 * @param code the system's word for the reason, such as EACCES
 */
export async function refuseFiles(
  { electron }: AppUnderTest,
  operation: 'open' | 'rename',
  code: string,
): Promise<void> {
  await electron.evaluate(
    (_electron, [name, reason]) => {
      const files = process.getBuiltinModule('node:fs/promises')
      Object.assign(files, {
        [name]: () => Promise.reject(Object.assign(new Error(reason), { code: reason })),
      })
      // The app holds the functions by name; this gives it the new ones.
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
    },
    [operation, code] as const,
  )
}
