import type { PlanBundle } from '#shared/model/plan-bundle'
import { readPlanBundle } from '../../db/plan-bundle'
import { flushPendingSaves } from '../../db/pending-saves'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'
import type { Action } from './action'

/** Saves the plan on screen as a Markdown file the user chooses. */
export const exportMarkdown: Action = {
  id: 'export-markdown',
  menu: 'File',
  label: () => 'Export as Markdown…',
  shortcut: 'Mod+E',
  isEnabled: ({ bundle }) => bundle !== null,
  run: async ({ bundle }) => {
    if (bundle) await saveAsMarkdown(bundle)
  },
}

async function saveAsMarkdown({ plan }: PlanBundle): Promise<void> {
  await flushPendingSaves()
  const bundle = await readPlanBundle(plan.id)
  if (!bundle) return
  // The Markdown libraries are loaded with the first export, not with the app.
  const [{ exportFormats }, { exportFileName }] = await Promise.all([
    import('#shared/export/export-formats'),
    import('#shared/export/export-file-name'),
  ])
  const { fileKind, extension, render } = exportFormats.markdown
  const result = await desktop.saveFile({
    suggestedName: exportFileName(bundle.plan.title, extension),
    text: render(bundle),
    kind: { name: fileKind, extension },
  })
  if (result.kind === 'saved') {
    showToast({
      message: `Saved ${result.fileName}`,
      action: { label: 'Show in folder', onPress: () => void desktop.showSavedFile() },
    })
  }
  if (result.kind === 'failed') showToast({ message: result.reason })
}
