import type { Session } from 'electron'
import { belongsTo } from '../page-address'

/** Refuses every permission a page can ask for, but for the one that keeps our data from eviction. */
export function refusePermissions(session: Session, pageOrigin: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUse(permission, details.requestingUrl, pageOrigin)),
  )
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    mayUse(permission, requestingOrigin, pageOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
}

/** Without persistent storage Chromium may delete the database when the disk runs low. */
export function mayUse(permission: string, requestedBy: string, pageOrigin: string): boolean {
  return permission === 'persistent-storage' && belongsTo(pageOrigin, requestedBy)
}
