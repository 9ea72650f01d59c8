import { type FindMarks, splitMarks } from './split-marks'

/** Words in which some are pointed at, as hits of a search are. */
export function MarkedText({ text, findMarks }: { text: string; findMarks: FindMarks }) {
  return splitMarks(text, findMarks(text)).map((piece) =>
    piece.isMarked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
  )
}
