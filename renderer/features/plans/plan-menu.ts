import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import type { MenuItem } from '../../ui/menu'

export type PlanDialog = 'duplicate' | 'delete' | 'archive'

interface PlanMenuOptions {
  readonly plan: Plan
  readonly plans: readonly Plan[]
  readonly onPick: (planId: string) => void
  readonly onNewPlan: (() => void) | undefined
  readonly onEdit: () => void
  readonly onSample: () => void
  readonly onArchive: () => void
  readonly onRemoveSample: () => void
  readonly onOpen: (dialog: PlanDialog) => void
}

/** The plans in use, then what can be done with the one on screen, then where there are others. */
export function planMenu(options: PlanMenuOptions): MenuItem[] {
  const { plan, plans, onPick, onNewPlan, onEdit, onSample, onArchive, onRemoveSample, onOpen } =
    options
  const inUse = plans.filter(({ archivedAt }) => archivedAt === undefined)
  const hasSample = inUse.some(({ isSample }) => isSample)
  return [
    ...inUse.map(({ id, title, isSample }) => ({
      id,
      label: isSample ? translate('{title} (sample)', { title }) : title,
      isChosen: id === plan.id,
      onSelect: () => onPick(id),
    })),
    'separator',
    ...(onNewPlan ? [{ id: 'new', label: translate('New plan…'), onSelect: onNewPlan }] : []),
    { id: 'edit', label: translate('Edit this plan…'), onSelect: onEdit },
    { id: 'duplicate', label: translate('Duplicate…'), onSelect: () => onOpen('duplicate') },
    ...(plan.isSample
      ? [{ id: 'remove-sample', label: translate('Remove the sample'), onSelect: onRemoveSample }]
      : [
          { id: 'archive', label: translate('Archive'), onSelect: onArchive },
          {
            id: 'delete',
            label: translate('Delete…'),
            isDanger: true,
            onSelect: () => onOpen('delete'),
          },
        ]),
    'separator',
    ...(hasSample
      ? []
      : [{ id: 'sample', label: translate('Look at a sample month'), onSelect: onSample }]),
    { id: 'archived', label: translate('Archived plans…'), onSelect: () => onOpen('archive') },
  ]
}
