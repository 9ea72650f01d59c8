import {
  BookOpen,
  CalendarDays,
  ChartGantt,
  FileSearch,
  NotebookPen,
  PencilRuler,
  SlidersHorizontal,
  Sun,
  type LucideIcon,
} from 'lucide-react'
import { lazy, type ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { likelyStep } from '#shared/reflection/likely-step'
import type { Schedule } from '#shared/schedule/schedule'
import { translate } from '#shared/language/translate'
import type { ProposePlan } from '../db/plan-proposal'
import { ReflectionEntry } from '../features/reflection/reflection-entry'
import { ReflectionSheet } from '../features/reflection/reflection-sheet'
import { stepOfDay } from '../features/today/describe-day'
import { TodayView } from '../features/today/today-view'
import { loadLater } from '../ui/load-later'
import { BobIcon } from '../ui/bob-icon'
import { commands } from './actions/commands'
import { now } from './clock'
import { PanelBoundary } from './panel-boundary'
import type { ViewOpening } from './use-shown-view'

/** A plan as it stands; whatever else is shown of it is derived from this. */
export interface ShownPlan {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  /** Number of the latest change in the bundle. */
  readonly seq: number
}

/** What every screen of a plan is given. */
interface PlanContext extends ShownPlan, ViewOpening {
  /** How a screen asks for a change of the plan. */
  readonly propose: ProposePlan
  readonly copyPart: CopyPart
}

/** A screen of a plan, as the sidebar lists it. */
interface View {
  readonly id: string
  readonly label: string
  readonly icon: LucideIcon | typeof BobIcon
  /** Is it reached by other ways than the sidebar's list? */
  readonly isUnlisted?: boolean
  readonly render: (context: PlanContext) => ReactNode
}

const CalendarView = lazy(async () => ({
  default: (await import('../features/calendar/calendar-view')).CalendarView,
}))
const TimelineView = lazy(async () => ({
  default: (await import('../features/timeline/timeline-view')).TimelineView,
}))
const ReflectionsView = lazy(async () => ({
  default: (await import('../features/reflections/reflections-view')).ReflectionsView,
}))
const VerdictView = lazy(async () => ({
  default: (await import('../features/verdict/verdict-view')).VerdictView,
}))
const PostingsView = lazy(async () => ({
  default: (await import('../features/postings/postings-view')).PostingsView,
}))
const GuideView = lazy(async () => ({
  default: (await import('../features/guide/guide-view')).GuideView,
}))
const EditPlanView = lazy(async () => ({
  default: (await import('../features/edit-plan/edit-plan-view')).EditPlanView,
}))
const TaskDialog = loadLater(
  async () => (await import('../features/edit-plan/task-dialog')).TaskDialog,
)
const BackupSettings = lazy(async () => ({
  default: (await import('../features/backups/backup-settings')).BackupSettings,
}))
const LivingFolderSection = lazy(async () => ({
  default: (await import('../features/living-folder/living-folder-section')).LivingFolderSection,
}))
const SettingsView = lazy(async () => ({
  default: (await import('../features/settings/settings-view')).SettingsView,
}))

/** The screens in the order of the sidebar. Today is loaded with the app, the others when they are opened. */
export const views = [
  {
    id: 'today',
    get label() {
      return translate('Today')
    },
    icon: Sun,
    render: (context) => (
      <TodayView
        {...context}
        now={now}
        composer={
          <PanelBoundary name={translate('The reflection')} place="sheet">
            <ReflectionSheet {...context} step={stepOfDay(context)} />
          </PanelBoundary>
        }
        renderTaskEditor={(task, onClose) => (
          <TaskDialog {...context} request={{ kind: 'edit', task }} onClose={onClose} />
        )}
      />
    ),
  },
  {
    id: 'calendar',
    get label() {
      return translate('Calendar')
    },
    icon: CalendarDays,
    render: (context) => <CalendarView {...context} />,
  },
  {
    id: 'timeline',
    get label() {
      return translate('Timeline')
    },
    icon: ChartGantt,
    render: (context) => <TimelineView {...context} />,
  },
  {
    id: 'reflections',
    get label() {
      return translate('Reflections')
    },
    icon: NotebookPen,
    render: (context) => (
      <ReflectionsView
        key={`${context.bundle.plan.id} ${context.writeOn} ${context.readEntry}`}
        {...context}
        composer={(entry) => (
          <PanelBoundary name={translate('The reflection')} place="sheet">
            <ReflectionEntry
              {...context}
              {...entry}
              step={likelyStep(context.bundle, context.schedule, entry.day, context.today)}
            />
          </PanelBoundary>
        )}
      />
    ),
  },
  {
    id: 'verdict',
    get label() {
      return translate('Verdict')
    },
    icon: BobIcon,
    render: (context) => <VerdictView {...context} />,
  },
  {
    id: 'postings',
    get label() {
      return translate('Postings')
    },
    icon: FileSearch,
    render: (context) => <PostingsView key={context.bundle.plan.id} {...context} />,
  },
  {
    id: 'guide',
    get label() {
      return translate('Guide')
    },
    icon: BookOpen,
    render: (context) => <GuideView {...context} />,
  },
  {
    id: 'edit-plan',
    get label() {
      return translate('Edit plan')
    },
    icon: PencilRuler,
    isUnlisted: true,
    render: (context) => <EditPlanView key={context.bundle.plan.id} {...context} />,
  },
  {
    id: 'settings',
    get label() {
      return translate('Settings')
    },
    icon: SlidersHorizontal,
    render: ({ bundle, today }) => (
      <SettingsView
        commands={commands}
        backups={<BackupSettings now={now} />}
        livingFolder={<LivingFolderSection plan={bundle.plan} today={today} />}
      />
    ),
  },
] as const satisfies readonly View[]

/** A screen of the app; New plan is not one of a plan, so it stands beside the list. */
export type ViewId = (typeof views)[number]['id'] | 'new-plan'
