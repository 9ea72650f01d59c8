import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { GiveFocusBack } from '../../../renderer/ui/give-focus-back'

afterEach(cleanup)

function Page({ isCovered, hasOpener }: Record<'isCovered' | 'hasOpener', boolean>) {
  return (
    <>
      {hasOpener && <button>Open</button>}
      <button>Other</button>
      {isCovered && (
        <div>
          <GiveFocusBack />
          <button>In it</button>
        </div>
      )}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Opened from a button, with the focus in it. */
function open() {
  const { rerender } = render(<Page isCovered={false} hasOpener />)
  button('Open').focus()
  rerender(<Page isCovered hasOpener />)
  button('In it').focus()
  return rerender
}

describe('what covers the window', () => {
  test('gives the focus back to what had it', async () => {
    open()(<Page isCovered={false} hasOpener />)
    await nextFrame()
    expect(document.activeElement).toBe(button('Open'))
  })

  test('leaves it with who has taken it meanwhile', async () => {
    open()(<Page isCovered={false} hasOpener />)
    button('Other').focus()
    await nextFrame()
    expect(document.activeElement).toBe(button('Other'))
  })

  test('gives it to nobody when what had it is gone', async () => {
    open()(<Page isCovered={false} hasOpener={false} />)
    await nextFrame()
    expect(document.activeElement).toBe(document.body)
  })
})
