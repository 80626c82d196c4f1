import { defineConfig } from 'vite';

/** The script tag: one classic script without imports, so that it runs from any page and stays under 2 kB. */
export default defineConfig({
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/loader/main.ts', formats: ['iife'], name: 'liana', fileName: () => 'liana.js' },
  },
});
