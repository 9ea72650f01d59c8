/** Characters; more than ten years of daily work, and still read while one waits. */
export const longestDocument = 5_000_000
