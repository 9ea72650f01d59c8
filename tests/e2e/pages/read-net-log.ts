import { readFile } from 'node:fs/promises'

interface NetLog {
  readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[]
}

/**
 * Every address and host that Chromium's network log names, whether it was asked for, looked up or connected to.
 *
 * @param path a log written with `--log-net-log`; complete once the app is closed
 */
export async function readNetLog(path: string): Promise<string[]> {
  const { events } = JSON.parse(await readFile(path, 'utf8')) as NetLog
  const named = events.flatMap(({ params = {} }) =>
    ['url', 'host', 'address', 'address_list'].flatMap((key) => params[key] ?? []),
  )
  return [...new Set(named.map(String))]
}
