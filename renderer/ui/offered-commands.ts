import { useLayoutEffect, useRef } from 'react'
import type { Command } from '#shared/keys/command'

/** Something the screen can do as it stands, for the command palette. */
export interface OfferedCommand {
  readonly command: Command
  /** What it acts on is named; without it the label of the command says enough. */
  readonly label?: string | undefined
  readonly run: () => void
}

const offers = new Set<() => readonly OfferedCommand[]>()

/** Offers what a screen can do, as long as it is shown. */
export function useOfferedCommands(offered: readonly OfferedCommand[]): void {
  const latest = useRef(offered)
  useLayoutEffect(() => {
    latest.current = offered
  })
  useLayoutEffect(() => {
    const offer = () => latest.current
    offers.add(offer)
    return () => void offers.delete(offer)
  }, [])
}

/** What the screen offers at this moment. */
export function offeredCommands(): OfferedCommand[] {
  return [...offers].flatMap((offer) => offer())
}
