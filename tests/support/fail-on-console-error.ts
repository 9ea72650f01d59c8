import { afterEach, beforeEach } from 'vitest'

const original = console.error
let errors: string[] = []

// A test that expects an error replaces console.error itself, and then this one hears nothing.
beforeEach(() => {
  errors = []
  console.error = (...values: unknown[]) => {
    errors.push(values.map(String).join(' '))
    original(...values)
  }
})

afterEach(() => {
  console.error = original
  if (errors.length > 0) throw new Error(`Unexpected console.error:\n${errors.join('\n')}`)
})
