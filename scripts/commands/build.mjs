import { ensureBuild } from '../set-up/ensure-build.mjs'
import { ensureDependencies } from '../set-up/ensure-dependencies.mjs'

/** `npm run build`: builds the app into `out/`, for the Electron of package.json. */
export async function run() {
  await ensureDependencies()
  await ensureBuild(process.env)
  return 0
}
