import { desktop } from '../../desktop/desktop'

/**
 * Does work that needs pages. The window they are laid out in opens while their document is still being written,
 * which takes as long, and goes with whatever ends the work.
 *
 * @param signal ends it at once; what is being printed then is cancelled
 */
export async function withPaper<Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = () => void desktop.stopPrinting()
  signal.addEventListener('abort', stop)
  void desktop.preparePrinting()
  try {
    return await work()
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
