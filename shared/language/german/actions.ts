import type { Catalogue } from '#shared/language/catalogue'

/** Menus, keys, the palette and the frame around the screens. */
export const actions = {} as const satisfies Catalogue
