import { beforeEach } from 'vitest'

// As in a window that has just been opened.
beforeEach(() => sessionStorage.clear())
