import { FolderOpen } from 'lucide-react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'
import { PageSection, SettingRow } from '../../ui/page-section'
import { ProblemNote } from '../../ui/problem-note'
import { Segmented } from '../../ui/segmented'
import styles from './living-folder-section.module.css'
import { type LivingStatus, type ShownFolder, useLivingStatus } from './living-status'
import { changeFolder } from './sync-folder'

interface LivingFolderSectionProps {
  /** The one on screen. */
  readonly plan: Plan
  readonly today: Day
}

/** Switches the mirror of a plan on and off, and says how it is. */
export function LivingFolderSection({ plan, today }: LivingFolderSectionProps) {
  const status = useLivingStatus()
  const { folder } = status
  const isOn = folder !== null && folder.kind !== 'off'
  return (
    <PageSection id="living-folder" label={translate('Living folder')}>
      {isOn ? (
        <FolderRows folder={folder} status={status} today={today} />
      ) : (
        <SettingRow
          title={translate('Mirror “{title}” as Markdown', { title: plan.title })}
          description={translate(
            'In a folder you choose, also in an Obsidian vault: a file for the plan, and one for each day you write about. What you edit in either place reaches the other.',
          )}
        >
          <Button
            isDisabled={folder === null}
            onPress={() =>
              void changeFolder(
                { kind: 'choose', planId: plan.id, title: plan.title, profile: 'gfm' },
                today,
              )
            }
          >
            {translate('Choose folder…')}
          </Button>
        </SettingRow>
      )}
    </PageSection>
  )
}

interface FolderRowsProps {
  readonly folder: Exclude<ShownFolder, { readonly kind: 'off' }>
  readonly status: LivingStatus
  readonly today: Day
}

function FolderRows({ folder, status: { title, problems }, today }: FolderRowsProps) {
  const notes = folder.kind === 'away' ? [folder.reason] : problems
  const isGone = folder.kind === 'there' && title === null
  return (
    <>
      <SettingRow
        title={
          title === null
            ? translate('A plan is mirrored')
            : translate('“{title}” is mirrored', { title })
        }
        description={
          <>
            {folder.folder}
            {[...notes, ...(isGone ? [planGone()] : [])].map((note) => (
              <ProblemNote key={note}>{note}</ProblemNote>
            ))}
          </>
        }
      >
        <div className={styles.buttons}>
          <Button
            isDisabled={folder.kind === 'away'}
            icon={<FolderOpen size={14} strokeWidth={1.6} aria-hidden />}
            onPress={() => void desktop.showLivingFolder()}
          >
            {translate('Show folder')}
          </Button>
          <Button onPress={() => void changeFolder({ kind: 'stop' }, today)}>
            {translate('Stop')}
          </Button>
        </div>
      </SettingRow>
      <SettingRow
        title={translate('How tasks are written')}
        description={translate(
          'For the Tasks plugin of Obsidian, days and ids stand as emoji at the end of the line',
        )}
      >
        <Segmented
          label={translate('How tasks are written')}
          isLabelHidden
          options={[
            { value: 'gfm', label: translate('Plain') },
            // not translated: the name of the plugin
            { value: 'obsidian-tasks', label: 'Obsidian Tasks' },
          ]}
          value={folder.profile}
          onChange={(profile) => void changeFolder({ kind: 'profile', profile }, today)}
        />
      </SettingRow>
    </>
  )
}

function planGone(): string {
  return translate('The plan is no longer in Plumbline. Its files stay where they are.')
}
