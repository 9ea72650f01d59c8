import { makePackages } from '../package/make-packages.mjs'

/** `npm run package`: makes what users install, in `dist/`. */
export async function run() {
  await makePackages()
  return 0
}
