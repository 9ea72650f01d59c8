import { CornerDownRight } from 'lucide-react'
import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import type { Task } from '#shared/model/task'
import { keyHint } from '../desktop/keys'
import type { PaletteCommand } from '../features/palette/palette-entry'
import { useFocus } from '../features/today/focus/use-focus'
import { loadLater } from '../ui/load-later'
import { offeredCommands } from '../ui/offered-commands'
import type { ActionContext } from './actions/action'
import { actions } from './actions/actions'
import { commandOf } from './actions/commands'
import { openPalette } from './actions/open-palette'
import { now } from './clock'
import { focusWhenThere } from './focus-when-there'
import { type ShownPlan, views } from './views'

const CommandPalette = loadLater(
  async () => (await import('../features/palette/command-palette')).CommandPalette,
)

interface PaletteHostProps {
  readonly plan: ShownPlan | null
  readonly plans: readonly Plan[]
  readonly context: ActionContext
  readonly runAction: (id: string) => void
  readonly openReflection: (id: string) => void
  readonly openCalendar: (day: Day) => void
  readonly showPlan: (planId: string) => void
  readonly onClose: () => void
}

/** The command palette over whatever screen there is, loaded once the app has started. */
export function PaletteHost({ plan, ...props }: PaletteHostProps) {
  if (plan) return <PaletteOfPlan {...props} plan={plan} />
  return <Palette {...props} plan={null} startFocus={doNothing} />
}

/** With a plan there are tasks to focus on. */
function PaletteOfPlan(props: Omit<PaletteHostProps, 'plan'> & { readonly plan: ShownPlan }) {
  const { bundle, today } = props.plan
  const focus = useFocus({ bundle, today, now })

  function startFocus(task: Task, minutes: number) {
    props.context.goTo('today')
    void focus.start(task, minutes)
  }

  return <Palette {...props} startFocus={startFocus} />
}

interface PaletteProps extends PaletteHostProps {
  readonly startFocus: (task: Task, minutes: number) => void
}

function Palette({ context, runAction, openCalendar, ...props }: PaletteProps) {
  const today = props.plan?.today

  function openTask(taskId: string, day: Day | null) {
    if (!today) return
    const id = CSS.escape(taskId)
    if (day === today) {
      context.goTo('today')
      focusWhenThere(`[data-task="${id}"]`)
    } else {
      openCalendar(day ?? today)
      const cell = `[data-day="${day ?? today}"]`
      focusWhenThere(`${day ? cell : ''} [data-work^="${id} "]`, cell)
    }
  }

  return (
    <CommandPalette
      {...props}
      command={commandOf(openPalette)}
      commands={availableCommands(context, runAction)}
      openTask={openTask}
    />
  )
}

function doNothing(): void {}

/** What the screen can do as it stands, then what can be done from everywhere. */
function availableCommands(
  context: ActionContext,
  runAction: (id: string) => void,
): PaletteCommand[] {
  const ofScreen = offeredCommands().map(({ command, label, run }) => ({
    id: command.id,
    icon: <CornerDownRight />,
    label: label ?? command.label,
    keys: keyHint(command),
    run,
  }))
  const everywhere = actions
    .filter((action) => action !== openPalette && action.isEnabled(context))
    .map((action) => {
      const Icon = iconOf(action.id) ?? action.icon ?? CornerDownRight
      return {
        id: action.id,
        icon: <Icon size={16} strokeWidth={1.6} />,
        label: action.label(context),
        keys: keyHint(commandOf(action)),
        run: () => runAction(action.id),
      }
    })
  return [...ofScreen, ...everywhere]
}

/** Going to a screen has its picture. */
function iconOf(actionId: string) {
  return views.find(({ id }) => actionId === `go-${id}`)?.icon
}
