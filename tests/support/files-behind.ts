import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A source file of ours and all it imports, now or later, by their paths; types are no import. */
export function filesBehind(entry: string): string[] {
  const files = new Set([entry])
  // A set goes on to what is added to it on the way.
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    for (const [, isType, name] of text.matchAll(importOfOurs)) {
      const target = isType ? undefined : fileOf(path, String(name))
      if (target) files.add(target)
    }
  }
  return [...files]
}

const importOfOurs =
  /(?:^(?:import|export)( type)? [^'"]*?from |^import |\bimport\()'((?:#shared\/|\.)[^']+)'/gm

function fileOf(path: string, name: string): string | undefined {
  const base = name.startsWith('#shared/')
    ? name.replace('#shared/', 'shared/')
    : posix.join(posix.dirname(path), name)
  return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file))
}
