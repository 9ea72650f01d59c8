import { configure } from '@testing-library/react'

// In milliseconds: a busy machine needs more than the usual second until something is on screen. Less than a test
// may take, so that a test that waits in vain says what for.
configure({ asyncUtilTimeout: 20_000 })
