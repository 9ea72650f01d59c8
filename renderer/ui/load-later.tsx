import { type ComponentType, lazy, Suspense, useState } from 'react'

const rest: (() => Promise<unknown>)[] = []

/**
 * A component that is not needed to start. It is loaded when the app has started and has nothing else to do
 * ({@link loadRest}), so that it opens at once and takes the keys that follow; or when it is drawn before that.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const loadOnce = async () => ({ default: (loaded ??= await load()) })
  const Lazy = lazy(loadOnce) as unknown as ComponentType<Props>
  rest.push(loadOnce)

  return function LoadedLater(props: Props) {
    // What is on the screen stays the same component when the other one comes.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? Lazy)
    return (
      <Suspense fallback={null}>
        <Component {...props} />
      </Suspense>
    )
  }
}

/**
 * Loads what is left, a piece at a time.
 *
 * @param whenIdle waits until there is nothing else to do
 */
export async function loadRest(whenIdle: () => Promise<void> = untilIdle): Promise<void> {
  for (let load = rest.shift(); load; load = rest.shift()) {
    await whenIdle()
    // What cannot be loaded now is tried again when it is needed, and reported there.
    await load().catch(() => undefined)
  }
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve())
  })
}
