/** Is this a Mac, with Cmd for Ctrl and the window controls on the left? */
export const isMac = navigator.userAgent.includes('Macintosh')

/** How the key for shortcuts is written. */
export const modKey = isMac ? '⌘' : 'Ctrl'
