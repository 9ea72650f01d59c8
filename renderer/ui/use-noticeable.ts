import { useEffect, useState } from 'react'

/** Milliseconds after which people ask themselves whether anything happens. */
const noticeable = 400

/** Whether what began when this came on screen takes long enough to be told. */
export function useNoticeable(): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), noticeable)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}
