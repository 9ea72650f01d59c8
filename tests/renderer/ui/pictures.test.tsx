import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Meter } from '../../../renderer/ui/meter'
import { PlumbGauge } from '../../../renderer/ui/plumb-gauge'
import { StepMarker } from '../../../renderer/ui/step-marker'

afterEach(cleanup)

describe('pictures', () => {
  it('are named when they stand alone and silent beside the words they repeat', () => {
    const { container } = render(
      <>
        <StepMarker step={2} label="Step 2, done" isFilled />
        <StepMarker step={2} />
      </>,
    )
    expect(screen.getAllByRole('img')).toHaveLength(1)
    expect(screen.getByRole('img', { name: 'Step 2, done' })).toBeTruthy()
    expect(container.querySelectorAll('svg')[1]?.getAttribute('aria-hidden')).toBe('true')
  })

  it('hang the line to the left for backend and to the right for full stack', () => {
    const { container } = render(
      <>
        <PlumbGauge angle={10} tone="backend" label="Plumb line leaning towards backend." />
        <PlumbGauge angle={-10} tone="full-stack" />
        <PlumbGauge angle={10} tone="undecided" />
      </>,
    )
    const turns = [...container.querySelectorAll('g[transform^=rotate]')]
    // A turn above 0 is clockwise, which takes what hangs below to the left.
    expect(turns.map((turn) => turn.getAttribute('transform'))).toEqual([
      'rotate(10 60 1)',
      'rotate(-10 60 1)',
      'rotate(0 60 1)',
    ])
  })

  it('fill as many blocks of the meter as its name says', () => {
    const { container } = render(<Meter value={2} max={4} word="Clear" />)
    expect(screen.getByRole('img', { name: 'Clear, 2 of 4' })).toBeTruthy()
    expect(container.querySelectorAll('i')).toHaveLength(4)
  })
})
