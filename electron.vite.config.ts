import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Three builds, one per process: main and preload as single files, the page as lazy chunks. */
export default defineConfig({
  main: {
    build: {
      // The main process loads one bundled file: every module resolved at start costs launch time.
      externalizeDeps: false,
      rollupOptions: { input: { main: 'electron/main.ts' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: { rollupOptions: { input: { index: 'renderer/index.html' } } },
    plugins: [react()],
  },
})
