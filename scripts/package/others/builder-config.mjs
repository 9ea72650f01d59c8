import { join } from 'node:path'
import { repositoryFolder } from '../../process/paths.mjs'
import { fuses } from '../fuses.mjs'

const icons = join(repositoryFolder, 'resources', 'icons')

/**
 * What electron-builder makes for Windows and macOS. Untested: it was written on Linux, where neither can be run.
 * Signing takes its certificates from the environment (`CSC_LINK`, `WIN_CSC_LINK`, `APPLE_ID` ...).
 *
 * @param {string} target the folder to write to
 * @param {import('../../electron/runtime.mjs').Runtime} runtime
 * @param {string} licences the list of what the app is built from
 */
export function builderConfig(target, runtime, licences) {
  return {
    appId: 'app.plumbline.Plumbline',
    productName: 'Plumbline',
    copyright: 'MIT licence',
    directories: { output: target },
    electronVersion: runtime.version,
    electronDist: runtime.folder,
    artifactName: 'plumbline-${version}-${os}-${arch}.${ext}',
    extraFiles: [{ from: licences, to: 'LICENSES.packages.txt' }],
    npmRebuild: false,
    publish: null,
    electronFuses: builderFuses(),
    protocols: [{ name: 'Plumbline', schemes: ['plumbline'] }],
    win: {
      icon: join(icons, 'icon.ico'),
      target: ['nsis', 'zip'],
    },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: {
      icon: join(icons, 'icon.icns'),
      category: 'public.app-category.productivity',
      darkModeSupport: true,
      hardenedRuntime: true,
      target: ['dmg', 'zip'],
    },
  }
}

/**
 * electron-builder writes the names of the fuses with a small letter first, and does not know the newest. Whether
 * all are as they must be is read back from what it makes.
 */
function builderFuses() {
  const { WasmTrapHandlers, ...known } = fuses
  if (!WasmTrapHandlers) throw new Error('electron-builder leaves WasmTrapHandlers on')
  return Object.fromEntries(
    Object.entries(known).map(([name, state]) => [name[0]?.toLowerCase() + name.slice(1), state]),
  )
}
