import { readFile } from 'node:fs/promises'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly NetLogEvent[]
}

interface NetLogEvent {
  readonly type: number
  readonly params?: Readonly<Record<string, unknown>>
}

/**
 * Every address and host that Chromium's network log names, whether it was asked for, looked up or connected to.
 *
 * @param path a log written with `--log-net-log`; complete once the app is closed
 */
export async function readNetLog(path: string): Promise<string[]> {
  const { events } = await parse(path)
  const named = events.flatMap(({ params = {} }) =>
    ['url', 'host', 'address', 'address_list'].flatMap((key) => params[key] ?? []),
  )
  return [...new Set(named.map(String))]
}

/**
 * What the log says was really sent: where a connection was tried to, which names were looked up, and how often
 * a packet without a connection went out.
 */
export async function readTraffic(
  path: string,
): Promise<{ connected: string[]; lookedUp: string[]; packets: number }> {
  const { constants, events } = await parse(path)
  const ofType = (name: string): readonly NetLogEvent[] => {
    const type = constants.logEventTypes[name]
    if (type === undefined) throw new Error(`The network log knows no ${name}`)
    return events.filter((event) => event.type === type)
  }
  const named = (name: string, key: string): string[] => {
    const values = ofType(name).map(({ params }) => params?.[key])
    return values.filter((value) => typeof value === 'string')
  }
  return {
    connected: named('TCP_CONNECT_ATTEMPT', 'address'),
    lookedUp: named('HOST_RESOLVER_MANAGER_REQUEST', 'host'),
    packets: ofType('UDP_BYTES_SENT').length,
  }
}

async function parse(path: string): Promise<NetLog> {
  return JSON.parse(await readFile(path, 'utf8')) as NetLog
}
