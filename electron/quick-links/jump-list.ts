import type { JumpListCategory, JumpListItem } from 'electron'
import type { QuickLink, QuickLinks } from '#shared/links/quick-links'
import { translate } from '#shared/language/translate'

/** The links as the jump list of Windows: each starts the program again, which hands its address over. */
export function jumpListOf({ daily, plans }: QuickLinks, program: string): JumpListCategory[] {
  const toItem = ({ label, address }: QuickLink): JumpListItem => ({
    type: 'task',
    title: label,
    program,
    args: `-- ${address}`,
    iconPath: program,
    iconIndex: 0,
  })
  return [
    ...(plans.length > 0
      ? [{ type: 'custom', name: translate('Plans'), items: plans.map(toItem) } as const]
      : []),
    { type: 'tasks', items: daily.map(toItem) },
  ]
}
