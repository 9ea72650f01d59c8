/** Pixels of one side, from the list of a file manager to the dock of a large screen. */
export const iconSizes = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
