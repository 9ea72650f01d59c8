import { beforeEach } from 'vitest'

// As in a window that has just been opened; tests of plain functions have none.
beforeEach(() => {
  if ('window' in globalThis) window.name = ''
})
