import type { Result } from './result'
import type { Spread } from './spread'

const headings = ['what', 'ours', 'limit', 'ratio', 'goal', '', 'measured against']

/** The lines of the table; the numbers are minimum / median / maximum. */
export function tableOf(results: readonly Result[]): string {
  const rows = [headings, ...results.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1), ...reasonsOf(results)].join('\n')
}

/** Why goals were missed, below the table. */
function reasonsOf(results: readonly Result[]): string[] {
  const reasons = results.flatMap(({ figure: { name, reason }, met }) =>
    met ? [] : [`  ${name}: ${reason ?? 'no reason is known; look for it'}`],
  )
  return reasons.length === 0 ? [] : ['', 'Missed, because', ...reasons]
}

function cellsOf({ figure, ours, limit, ratio, met }: Result): string[] {
  return [
    figure.name,
    `${spreadText(ours)} ${figure.unit}`,
    spreadText(limit),
    ratio.toFixed(2),
    `<= ${figure.goal}`,
    met ? 'met' : 'MISSED',
    figure.against,
  ]
}

function spreadText({ min, median, max }: Spread): string {
  return min === max ? shorten(median) : [min, median, max].map(shorten).join(' / ')
}

function shorten(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
  return value.toFixed(digits)
}
