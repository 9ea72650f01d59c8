import { ChevronsUpDown, Menu as MenuIcon, Plus } from 'lucide-react'
import type { Plan } from '#shared/model/plan'
import { desktop } from '../desktop/desktop'
import { isMac } from '../desktop/platform'
import { BrandMark } from '../ui/plumb-line'
import { MenuButton } from '../ui/menu'
import { NavItem } from './nav-item'
import { planInitials, planPosition } from './plan-labels'
import styles from './sidebar.module.css'
import { SidebarGauge } from './sidebar-gauge'
import { type PlanContext, type ViewId, views } from './views'

interface SidebarProps extends PlanContext {
  readonly plans: readonly Plan[]
  readonly view: ViewId
  readonly showRunningVerdict: boolean
  readonly goTo: (view: ViewId) => void
  readonly showPlan: (planId: string) => void
}

/** Where one is and where one can go; a rail of icons when the window is narrow. */
export function Sidebar({
  plans,
  view,
  showRunningVerdict,
  goTo,
  showPlan,
  ...plan
}: SidebarProps) {
  const planViews = views.filter(({ id }) => id !== 'settings')
  const settings = views.filter(({ id }) => id === 'settings')
  const { title } = plan.bundle.plan
  const position = planPosition(plan.bundle.plan, plan.today)
  return (
    <nav className={styles.sidebar} aria-label="Main">
      <div className={styles.brand} data-mac={isMac || undefined}>
        <BrandMark />
        <span className={styles.name}>Plumbline</span>
        {!isMac && <AppMenuButton />}
      </div>
      <MenuButton
        label={`Plan: ${title}, ${position}`}
        className={styles.planPicker}
        items={plans.map(({ id, title: other }) => ({
          id,
          label: other,
          isSelected: id === plan.bundle.plan.id,
          onAction: () => showPlan(id),
        }))}
      >
        <span className={styles.initials}>{planInitials(title)}</span>
        <span className={styles.planText}>
          <span className={styles.planTitle}>{title}</span>
          <span className={styles.planDays}>{position}</span>
        </span>
        <ChevronsUpDown size={14} aria-hidden />
      </MenuButton>
      <div className={styles.list}>
        {planViews.map((item) => (
          <NavItem
            key={item.id}
            {...item}
            isCurrent={item.id === view}
            onOpen={() => goTo(item.id)}
          />
        ))}
      </div>
      <hr className={styles.gap} />
      <div className={styles.list}>
        <NavItem icon={Plus} label="New plan" isCurrent={false} onOpen={() => goTo('new-plan')} />
      </div>
      <div className={styles.spacer} />
      <SidebarGauge {...plan} showRunning={showRunningVerdict} onOpen={() => goTo('verdict')} />
      <div className={styles.list}>
        {settings.map((item) => (
          <NavItem
            key={item.id}
            {...item}
            isCurrent={item.id === view}
            onOpen={() => goTo(item.id)}
          />
        ))}
      </div>
    </nav>
  )
}

/** Without a menu bar in the frame, the application menu opens here. */
function AppMenuButton() {
  return (
    <button
      type="button"
      className={styles.appMenu}
      aria-label="Application menu"
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect()
        void desktop.popUpMenu({ x: Math.round(left), y: Math.round(bottom) })
      }}
    >
      <MenuIcon size={16} strokeWidth={1.6} />
    </button>
  )
}
