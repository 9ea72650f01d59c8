import type { Side } from '#shared/model/step'

export const sideNames: Readonly<Record<Side, string>> = {
  backend: 'Backend',
  'full-stack': 'Full stack',
}
