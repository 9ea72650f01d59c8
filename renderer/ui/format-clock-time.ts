const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A moment as the clock shows it: "19:09". */
export function formatClockTime(at: number): string {
  return clockTime.format(at)
}
