import { beforeEach } from 'vitest'
import { loadRest } from '../../renderer/ui/load-later'

// As in an app that has been open for a second: every dialog is there at once.
beforeEach(() => loadRest(async () => {}))
