import { useEffect, useRef } from 'react'
import type { Day } from '#shared/calendar/day'
import { desktop } from '../../desktop/desktop'
import { syncFolder } from './sync-folder'

/** How long (milliseconds) changes settle before they are mirrored. */
const settleFor = 1_500

/**
 * Keeps the plan and its living folder together while the app is open.
 *
 * @param seq number of the latest change of the data
 */
export function useLivingFolder(seq: number, today: Day): void {
  const latest = useRef(today)
  useEffect(() => {
    latest.current = today
  }, [today])

  useEffect(() => {
    const sync = () => void syncFolder(latest.current)
    sync()
    const stopListening = desktop.onLivingFolderChanged(sync)
    // Some disks, such as those of a network, do not tell of changes.
    window.addEventListener('focus', sync)
    return () => {
      stopListening()
      window.removeEventListener('focus', sync)
    }
  }, [])

  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return undefined
    }
    const timer = setTimeout(() => void syncFolder(latest.current), settleFor)
    return () => clearTimeout(timer)
  }, [seq])
}
