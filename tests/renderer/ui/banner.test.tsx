import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Banner } from '../../../renderer/ui/banner'

afterEach(cleanup)

function Page({ has, isLast = false }: { readonly has: boolean; readonly isLast?: boolean }) {
  return (
    <>
      <button>Before</button>
      {has && (
        <Banner tone="info" actions={<button>Settle it</button>}>
          Something is open.
        </Banner>
      )}
      {!isLast && (
        <>
          <button disabled>Not now</button>
          <button>After</button>
        </>
      )}
    </>
  )
}

const focused = () => document.activeElement?.textContent

describe('a banner that goes away', () => {
  test.each([
    [false, 'After'],
    [true, 'Before'],
  ])('passes the focus on; nothing comes after it: %s', (isLast, next) => {
    const { rerender } = render(<Page has isLast={isLast} />)
    screen.getByRole('button', { name: 'Settle it' }).focus()
    rerender(<Page has={false} isLast={isLast} />)
    expect(focused()).toBe(next)
  })

  test('leaves the focus where it is elsewhere', () => {
    const { rerender } = render(<Page has />)
    screen.getByRole('button', { name: 'Before' }).focus()
    rerender(<Page has={false} />)
    expect(focused()).toBe('Before')
  })
})
