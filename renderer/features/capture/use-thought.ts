import { useCallback, useEffect, useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import { capture } from '../../desktop/capture'

export type ThoughtState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: string }

/** How long typing may pause before it is stored, in milliseconds. */
const storeAfter = 250

/** How long one can read that it is kept, in milliseconds. */
const keptFor = 900

const writing: ThoughtState = { kind: 'writing' }

/** A thought while it is written: stored on every pause, kept when asked to, and said so only then. */
export function useThought() {
  const [text, setText] = useState('')
  const [state, setState] = useState<ThoughtState>(writing)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const store = useCallback(async (words: string) => {
    clearTimeout(timer.current)
    try {
      await capture.storeDraft(words)
    } catch {
      setState({
        kind: 'failed',
        reason: translate('The disk does not take it. Your words stay here.'),
      })
    }
  }, [])

  useEffect(() => {
    let isCurrent = true
    void capture.readDraft().then((draft) => {
      if (isCurrent) setText((typed) => typed || draft)
    })
    return () => {
      isCurrent = false
    }
  }, [])

  useEffect(() => {
    if (state.kind !== 'kept') return undefined
    const closing = setTimeout(() => {
      setState(writing)
      void capture.closeCapture()
    }, keptFor)
    return () => clearTimeout(closing)
  }, [state])

  function change(words: string) {
    setText(words)
    setState(writing)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void store(words), storeAfter)
  }

  async function keep() {
    if (text.trim() === '' || state.kind === 'keeping') return
    setState({ kind: 'keeping' })
    // On its way to the database it is nowhere else yet.
    await store(text)
    const result = await capture.keepThought(text).catch(notTaken)
    if (result.kind === 'kept') setText('')
    setState(result)
  }

  async function close() {
    await store(text)
    await capture.closeCapture()
  }

  return { text, state, change, keep, close }
}

function notTaken(): Extract<ThoughtState, { kind: 'failed' }> {
  return {
    kind: 'failed',
    reason: translate('Plumbline did not take it. Your words stay here; try again.'),
  }
}
