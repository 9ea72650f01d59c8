import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = new URL('.', import.meta.url).pathname
const out = new URL('../../../node_modules/.cache/bench/hello', import.meta.url).pathname

/** The least there can be in the same Electron: a window, and a page on which React says hello. */
export default defineConfig({
  main: {
    build: { outDir: `${out}/main`, rollupOptions: { input: { main: `${here}/main.ts` } } },
  },
  renderer: {
    root: `${here}/page`,
    build: {
      outDir: `${out}/page`,
      minify: true,
      rollupOptions: {
        input: { index: `${here}/page/index.html`, database: `${here}/page/database.html` },
      },
    },
    plugins: [react()],
  },
})
