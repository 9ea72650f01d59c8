import { Menu as MenuIcon, Plus, Search } from 'lucide-react'
import { memo } from 'react'
import type { Plan } from '#shared/model/plan'
import { translate } from '#shared/language/translate'
import { desktop } from '../desktop/desktop'
import { isMac } from '../desktop/platform'
import { useKeyHints } from '../desktop/keys'
import { BrandMark } from '../ui/brand-mark'
import { IconButton } from '../ui/icon-button'
import { commandOf } from './actions/commands'
import { openPalette } from './actions/open-palette'
import { NavItem } from './nav-item'
import { PlanPicker } from './plan-picker'
import styles from './sidebar.module.css'
import { SidebarGauge } from './sidebar-gauge'
import { type ShownPlan, type ViewId, views } from './views'

interface SidebarProps extends ShownPlan {
  readonly plans: readonly Plan[]
  readonly view: ViewId
  readonly showRunningVerdict: boolean
  readonly goTo: (view: ViewId) => void
  readonly showPlan: (planId: string) => void
  /** Opens the command palette. */
  readonly onFind: () => void
}

/** Where one is and where one can go; a rail of icons when the window is narrow. */
export const Sidebar = memo(function Sidebar({
  plans,
  view,
  showRunningVerdict,
  goTo,
  showPlan,
  onFind,
  ...plan
}: SidebarProps) {
  const hintOf = useKeyHints()
  const planViews = views.filter(
    (item) => item.id !== 'settings' && item.id !== 'guide' && !('isUnlisted' in item),
  )
  const guide = views.filter(({ id }) => id === 'guide')
  const settings = views.filter(({ id }) => id === 'settings')
  const toItem = (item: (typeof views)[number]) => (
    <NavItem key={item.id} {...item} isCurrent={item.id === view} onOpen={() => goTo(item.id)} />
  )
  return (
    <nav className={styles.sidebar} aria-label={translate('Main')}>
      <div className={styles.brand} data-mac={isMac || undefined}>
        <BrandMark />
        {/* not translated: the name of the app */}
        <span className={styles.name}>Plumbline</span>
        <IconButton
          className={styles.find}
          label={translate('Find or run')}
          shortcut={hintOf(commandOf(openPalette))}
          icon={<Search size={16} strokeWidth={1.6} />}
          onPress={onFind}
        />
        {!isMac && <AppMenuButton />}
      </div>
      <PlanPicker
        plan={plan.bundle.plan}
        plans={plans}
        today={plan.today}
        onPick={showPlan}
        onNewPlan={() => goTo('new-plan')}
        onEdit={() => goTo('edit-plan')}
      />
      <div className={styles.list}>{planViews.map(toItem)}</div>
      <hr className={styles.gap} />
      <div className={styles.list}>
        {guide.map(toItem)}
        <NavItem
          icon={Plus}
          label={translate('New plan')}
          isCurrent={false}
          onOpen={() => goTo('new-plan')}
        />
      </div>
      <div className={styles.spacer} />
      <SidebarGauge {...plan} showRunning={showRunningVerdict} onOpen={() => goTo('verdict')} />
      <div className={styles.list}>{settings.map(toItem)}</div>
    </nav>
  )
})

/** Without a menu bar in the frame, the application menu opens here. */
function AppMenuButton() {
  return (
    <button
      type="button"
      className={styles.appMenu}
      aria-label={translate('Application menu')}
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
