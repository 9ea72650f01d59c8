import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * Every socket towards a network that a process or one of its descendants has open, listening or not, as Linux
 * tells them: `tcp 127.0.0.1:9229`. Sockets within the machine that have no address, such as that of the display, are
 * none.
 */
export function openSockets(pid: number): string[] {
  const inodes = new Set(familyOf(pid).flatMap(socketsOfProcess))
  return families.flatMap((family) =>
    rowsOf(`/proc/net/${family}`)
      .filter(({ inode }) => inodes.has(inode))
      .map(({ address }) => `${family} ${address}`),
  )
}

const families = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6']

function rowsOf(path: string): { readonly address: string; readonly inode: string }[] {
  const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const columns = row.trim().split(/\s+/)
    return { address: columns[1] ?? '', inode: columns[9] ?? '' }
  })
}

function familyOf(pid: number): number[] {
  const parents = new Map(allProcesses().map((each) => [each, parentOf(each)]))
  const children = (of: number): number[] =>
    [...parents]
      .filter(([, parent]) => parent === of)
      .flatMap(([each]) => [each, ...children(each)])
  return [pid, ...children(pid)]
}

function allProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

/** Null of a process that has ended in the meantime. */
function parentOf(pid: number): number | null {
  try {
    // The name of the program, in brackets, may hold spaces.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    return Number(rest.split(' ')[1])
  } catch {
    return null
  }
}

function socketsOfProcess(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((name) => inodeOf(`/proc/${pid}/fd/${name}`))
  } catch {
    return []
  }
}

function inodeOf(descriptor: string): string[] {
  try {
    const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(descriptor)) ?? []
    return inode === undefined ? [] : [inode]
  } catch {
    return []
  }
}
