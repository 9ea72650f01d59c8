/** Is this a Mac, with Cmd for Ctrl and the window controls on the left? */
// not translated: what the browser calls itself
export const isMac = navigator.userAgent.includes('Macintosh')
