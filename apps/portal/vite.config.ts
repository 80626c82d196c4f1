import { defineConfig } from 'vite';

/** One script for every page of a portal host; the server writes the HTML and finds the script's name in the manifest. */
export default defineConfig({
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'src/index.ts' } },
  },
});
