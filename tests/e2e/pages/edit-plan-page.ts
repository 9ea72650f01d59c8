import { expect, type Locator, type Page } from '@playwright/test'

/** The screen on which a plan is shaped: its days, minutes, tasks and parked ideas. */
export class EditPlanPage {
  readonly main: Locator
  readonly title: Locator
  readonly ideas: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Edit plan' })
    this.title = this.main.getByRole('textbox', { name: 'Title' })
    this.ideas = this.main.getByRole('list', { name: 'Parked ideas' })
  }

  /** Opens it with its shortcut. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E')
    await expect(this.main).toBeVisible()
  }

  /** The tasks of a step, in their order. */
  tasks(step: number): Locator {
    return this.main.getByRole('grid', { name: `Step ${step},` }).getByRole('row')
  }

  task(title: string): Locator {
    return this.main.getByRole('row', { name: title, exact: true })
  }

  /** Drags a task with the mouse to the place below another of its step, as one does who looks where it goes. */
  async dragBelow(title: string, above: string): Promise<void> {
    // By their left halves: at the right there are buttons.
    const x = 80
    await this.task(title).hover({ position: { x, y: 18 } })
    await this.page.mouse.down()
    await this.task(above).hover({ position: { x, y: 27 } })
    await expect(this.task(title)).toHaveAttribute('data-dragging')
    const place = this.main.locator(`[role=row][aria-label="${above}"] + [data-drop-target]`)
    await expect(place).toHaveCount(1)
    await this.page.mouse.up()
  }

  /** The dialog with all there is to say about a task. */
  dialog(name: 'New task' | 'Edit task'): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** Makes the change that is shown. */
  async accept(name: string): Promise<void> {
    const preview = this.page.getByRole('dialog', { name })
    await preview.getByRole('button', { name: 'Change the plan' }).click()
    await expect(preview).toBeHidden()
  }
}
