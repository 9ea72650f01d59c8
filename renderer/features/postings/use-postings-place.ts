import { useRef, useState } from 'react'
import type { ReadPosting } from '#shared/postings/market'
import { marketPlace, newPlace, type PostingsPlace, postingPlace } from './place'

/**
 * Which part of the screen is open. A posting that is gone gives its place to its neighbour in the list.
 *
 * @param kept in the order of the list
 * @returns the place, how the user chooses another, and how one is offered to a user who has not chosen yet
 */
export function usePostingsPlace(kept: readonly ReadPosting[]) {
  const [chosen, setChosen] = useState<PostingsPlace>(kept.length > 0 ? marketPlace : newPlace)
  const hasChosen = useRef(false)
  const [ids, setIds] = useState<readonly string[]>([])
  const now = kept.map(({ posting }) => posting.id)
  if (now.join() !== ids.join()) setIds(now)

  const place = placeOf(chosen, now, ids)
  if (place !== chosen) setChosen(place)

  function choose(next: PostingsPlace) {
    hasChosen.current = true
    setChosen(next)
  }
  function offer(next: PostingsPlace) {
    // What comes late must not take away what the user has turned to by then.
    if (!hasChosen.current) setChosen(next)
  }
  return { place, choose, offer }
}

function placeOf(
  chosen: PostingsPlace,
  now: readonly string[],
  before: readonly string[],
): PostingsPlace {
  if (chosen.kind === 'new') return chosen
  if (chosen.kind === 'market') return now.length > 0 ? chosen : newPlace
  const at = before.indexOf(chosen.id)
  // One that was not there before has just been kept: it is on its way into the list.
  if (now.includes(chosen.id) || at === -1) return chosen
  const neighbour = now[Math.min(at, now.length - 1)]
  return neighbour === undefined ? newPlace : postingPlace(neighbour)
}
