/** The keys that lead to each screen of a plan, and its name. */
export const everyScreen = [
  ['Control+1', 'Today'],
  ['Control+2', 'Calendar'],
  ['Control+3', 'Timeline'],
  ['Control+4', 'Reflections'],
  ['Control+5', 'Verdict'],
  ['Control+6', 'Postings'],
  ['Control+7', 'Guide'],
  ['Control+,', 'Settings'],
  ['Control+Shift+E', 'Edit plan'],
] as const
