/** The Electron that everything is measured in, and what it is started with; `scripts/commands/bench.mjs` says. */
export const electronPath = String(process.env['ELECTRON_EXEC_PATH'])
export const electronFlags = JSON.parse(process.env['ELECTRON_FLAGS'] ?? '[]') as readonly string[]
