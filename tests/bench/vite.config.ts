import { defineConfig } from 'vite'

/** The bench itself, with the core it measures built as it is for the app. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['@playwright/test'] },
  build: {
    ssr: 'tests/bench/bench.ts',
    outDir: 'node_modules/.cache/bench/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
})
