import type { Recovery } from './boot'

const key = 'plumbline-recovery'

/** Keeps what was done until somebody has read it, should the app end before. */
export function keepUntold(recovery: Recovery): void {
  localStorage.setItem(key, JSON.stringify(recovery))
}

export function readUntold(): Recovery | null {
  const text = localStorage.getItem(key)
  return text === null ? null : (JSON.parse(text) as Recovery)
}

export function forgetUntold(): void {
  localStorage.removeItem(key)
}
