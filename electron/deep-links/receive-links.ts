import { app } from 'electron'
import { addressIn } from './address-in'
import type { LinkPost } from './link-post'

/** What a second launch hands to the first. */
export interface Launch {
  readonly address: string | null
}

/** @returns what this launch hands over, should it be the second */
export function describeLaunch(argv: readonly string[]): Launch {
  return { address: addressIn(argv) }
}

/** Addresses come with the launch, with a later launch, and on a Mac from the system. */
export function receiveLinks(post: LinkPost, launch: Launch): void {
  post.receive(launch.address)
  app.on('second-instance', (_event, _argv, _folder, data) => post.receive(addressOf(data)))
  app.on('open-url', (event, address) => {
    event.preventDefault()
    post.receive(address)
  })
}

/** Whoever can start the program can hand over anything. */
function addressOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'address' in data ? data.address : null
}
