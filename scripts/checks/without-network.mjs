import { spawnSync } from 'node:child_process'

/** Starts what follows in a network of its own, in which there is nothing but the loopback device. */
const alone = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']

const look = 'process.exit(Object.keys(os.networkInterfaces()).join() === "lo" ? 0 : 1)'

/**
 * What to put in front of a program so that it has no network. The app needs none, and this proves it for
 * whatever is done with it. Test tools talk to the app over the loopback device.
 *
 * @returns {readonly string[] | null} null where the system does not allow it: on Linux it takes root, others
 *   would lose the sandbox of the app on the way
 */
export function withoutNetwork() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const [program = '', ...parameters] = alone
  const tried = spawnSync(program, [...parameters, process.execPath, '-e', look])
  return tried.status === 0 ? alone : null
}
