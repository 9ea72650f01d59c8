export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The size of a window that was never sized; it is centred on the first screen. */
const defaultSize = { width: 1200, height: 800 }
export const smallestSize = { width: 900, height: 600 }

/**
 * Where to put the window: where it was, moved and shrunk into the screen it was mostly on; in the
 * middle of the first screen when it was on none that is still there.
 */
export function placeOnScreen(saved: Area | null, screens: readonly [Area, ...Area[]]): Area {
  const [screen, overlap] = mostCovered(saved, screens)
  if (saved === null || overlap === 0)
    return centre(saved ?? { ...screens[0], ...defaultSize }, screens[0])
  const { width, height } = fit(saved, screen)
  return {
    x: clamp(saved.x, screen.x, screen.x + screen.width - width),
    y: clamp(saved.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  }
}

function mostCovered(
  saved: Area | null,
  screens: readonly [Area, ...Area[]],
): readonly [screen: Area, overlap: number] {
  let best: readonly [Area, number] = [screens[0], 0]
  for (const screen of saved === null ? [] : screens) {
    const overlap = saved === null ? 0 : overlapOf(saved, screen)
    if (overlap > best[1]) best = [screen, overlap]
  }
  return best
}

function overlapOf(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

function centre(area: Area, screen: Area): Area {
  const { width, height } = fit(area, screen)
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  }
}

/** The wanted size, not above the screen's. */
function fit(area: Area, screen: Area): Pick<Area, 'width' | 'height'> {
  return {
    width: Math.min(Math.max(area.width, smallestSize.width), screen.width),
    height: Math.min(Math.max(area.height, smallestSize.height), screen.height),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
