import { configure } from '@testing-library/react'

// A busy machine needs more than the usual second until something is on screen.
configure({ asyncUtilTimeout: 4_000 })
