import { useState } from 'react'
import type { DiffLine } from '#shared/export/import-diff/diff-lines'
import { translateCount } from '#shared/language/translate'
import { Button } from '../../../ui/button'
import styles from './change-lines.module.css'
import { shownLines } from './shown-lines'

/** Lines that are shown before one asks for the others. */
const fewLines = 8

/** Where two versions of a text differ, with the signs that say so without colour. */
export function ChangeLines({ lines }: { readonly lines: readonly DiffLine[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = shownLines(lines)
  const rest = shown.length - fewLines
  return (
    <div className={styles.lines}>
      {(isWhole ? shown : shown.slice(0, fewLines)).map((line, index) => (
        <Line key={index} kind={line.kind} text={line.text} />
      ))}
      {rest > 0 && !isWhole && (
        <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
          {translateCount(rest, 'Show {count} more line', 'Show {count} more lines')}
        </Button>
      )}
    </div>
  )
}

function Line({ kind, text }: { readonly kind: DiffLine['kind'] | 'gap'; readonly text: string }) {
  switch (kind) {
    case 'added':
      return <ins className={styles.line}>{text || ' '}</ins>
    case 'removed':
      return <del className={styles.line}>{text || ' '}</del>
    case 'gap':
      return <span className={styles.gap}>…</span>
    case 'same':
      return <span className={styles.line}>{text || ' '}</span>
  }
}
