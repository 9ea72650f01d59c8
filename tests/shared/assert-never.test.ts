import { expect, it } from 'vitest'
import { assertNever } from '#shared/assert-never'

it('throws and names the value that has no case', () => {
  expect(() => assertNever({ kind: 'new' } as never)).toThrow(TypeError)
  expect(() => assertNever({ kind: 'new' } as never)).toThrow('No case for {"kind":"new"}')
})
