import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { pageFault } from '#shared/faults/page-fault'
import { redactedErrors, redactError } from '#shared/faults/redact-error'

/** Nothing of ours looks like it, in whatever case it might come out. */
const canary = 'Zq7-dear-Diary-'

describe('what is kept of an error', () => {
  test('is its name, its code and where in our own code it arose', () => {
    const error = Object.assign(new TypeError('x is not a function'), {
      code: 'ENOSPC',
      stack: [
        'TypeError: x is not a function',
        '    at render (app://plumbline/assets/verdict-view-B_x1.js:1:234)',
        '    at async app://plumbline/assets/index-Ab3.js:20:7',
        '    at Object.write (file:///home/anna/Plumbline/out/main/main.js:12:34)',
        '    at C:\\Users\\Anna\\out\\main\\chunks\\open-a1.js:5:6',
        '    at process.processTicks (node:internal/process/task_queues:103:5)',
        '    at somebody (file:///home/anna/other/main.js:1:1)',
        '    at eval (eval at run (app://plumbline/assets/index-Ab3.js:2:2), <anonymous>:1:1)',
      ].join('\n'),
    })
    expect(redactError(error)).toEqual([
      {
        name: 'TypeError',
        code: 'ENOSPC',
        frames: [
          'assets/verdict-view-B_x1.js:1:234',
          'assets/index-Ab3.js:20:7',
          'main/main.js:12:34',
          'main/open-a1.js:5:6',
        ],
      },
    ])
  })

  test('is the same of what caused it, however it is called, and of no more than four', () => {
    const inner = Object.assign(new Error('a'), { name: 'QuotaExceededError' })
    const middle = Object.assign(new Error('b'), { name: 'AbortError', inner })
    const outer = new AggregateError([middle])
    expect(redactError(new Error('c', { cause: outer })).map(({ name }) => name)).toEqual([
      'Error',
      'AggregateError',
      'AbortError',
      'QuotaExceededError',
    ])
    const endless = new RangeError('again')
    endless.cause = endless
    expect(redactError(endless)).toHaveLength(4)
  })

  test.each([
    ['a text', canary],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => canary],
    [
      'something that throws when it is asked',
      new Proxy(
        {},
        {
          get() {
            throw new Error(canary)
          },
        },
      ),
    ],
  ])('is next to nothing when %s was thrown', (_name, thrown) => {
    expect(redactError(thrown)).toEqual([{ name: 'Error', code: '', frames: [] }])
  })

  test('is not a frame that stands in the message', () => {
    const message = `no\n    at x (app://plumbline/assets/${canary}.js:1:1)`
    const error = new Error(message)
    expect(error.stack).toContain(canary)
    expect(redactError(error)[0]?.frames).toEqual([])
    // The stack was written with another message than the error has now.
    error.message = 'yes'
    expect(redactError(error)[0]?.frames).toEqual([])
    error.message = ''
    expect(redactError(error)[0]?.frames).toEqual([])
  })

  test('never holds a word of the user, wherever they wrote it', () => {
    const words = fc
      .tuple(fc.string(), fc.constantFrom(...hidingPlaces), fc.string())
      .map(([before, place, after]) => before + place + after)
    fc.assert(
      fc.property(fc.array(hostileError(words), { minLength: 1, maxLength: 5 }), (errors) => {
        const error = errors.reduceRight((cause, outer) => Object.assign(outer, { cause }))
        const kept = redactError(error)
        expect(JSON.stringify(kept).toLowerCase()).not.toContain(canary.toLowerCase())
        expect(v.is(redactedErrors, kept)).toBe(true)
      }),
    )
  })

  test('is what the page may report, and nothing else is', () => {
    const good = { kind: 'page-error', errors: redactError(new Error('x')) }
    const [first] = good.errors
    expect(v.is(pageFault, good)).toBe(true)
    for (const bad of [
      { ...good, kind: 'main-error' },
      { ...good, note: canary },
      { ...good, errors: [] },
      { ...good, errors: [{ ...first, name: canary }] },
      { ...good, errors: [{ ...first, code: canary }] },
      { ...good, errors: [{ ...first, message: canary }] },
      { ...good, errors: [{ ...first, frames: [`main/${canary} .js:1:1`] }] },
      { ...good, errors: Array.from({ length: 5 }, () => first) },
    ]) {
      expect(v.is(pageFault, bad)).toBe(false)
    }
  })
})

/** The word as it is, and in what looks like something of ours. */
const hidingPlaces = [
  canary,
  `/home/${canary}/out/main/${canary}.js:1:1`,
  `\n    at x (app://plumbline/assets/${canary}.js:1:1)`,
  `\n    at ${canary} (file:///out/main/${canary}.js:1:1)\n    at y (app://plumbline/assets/${canary}:1:1)`,
  `Error: ${canary}\n    at /out/main/${canary}.js:2:2`,
]

/** An error as it arises, with the user's words in every place that can hold them. */
function hostileError(words: fc.Arbitrary<string>): fc.Arbitrary<Error> {
  return fc
    .record({
      message: words,
      type: fc.constantFrom(Error, TypeError, RangeError),
      claims: fc.record(
        { name: words, code: words, path: words, inner: words, message: words },
        { requiredKeys: [] },
      ),
      frames: fc.constantFrom('', '\n    at f (app://plumbline/assets/index-A1.js:1:1)'),
    })
    .map(({ message, type, claims, frames }) => {
      const error = new type(message)
      if (frames !== '') error.stack = `${type.name}: ${message}${frames}`
      return Object.assign(error, claims)
    })
}
