import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and all that it started, MiB: what is shared is divided among those who share it (PSS),
 * so that the sum is what would be free without them. Linux only.
 */
export function memoryOfTree(pid: number): number {
  return treeOf(pid).reduce((sum, member) => sum + memoryOf(member), 0) / 1024
}

function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name))
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [pid]
  for (const member of tree) tree.push(...(children.get(member) ?? []))
  return tree
}

function parentOf(pid: number): number | null {
  // The name of the program comes before it and may hold anything but a closing bracket at its end.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return fields.length > 1 ? Number(fields[1]) : null
}

/** In kB. */
function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** Empty when the process has ended in the meantime. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
