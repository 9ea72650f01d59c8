/** Is this a Mac, with Cmd for Ctrl and the window controls on the left? */
// not translated: what the browser calls itself
export const isMac = navigator.userAgent.includes('Macintosh')

/** How the key for shortcuts is written. */
// not translated: it is known before the language is; `formatKeys` names keys in it
export const modKey = isMac ? '⌘' : 'Ctrl'
