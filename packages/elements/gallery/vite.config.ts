import { defineConfig } from 'vite';

/**
 * `pnpm --filter @liana/elements gallery`: every element in every state, for the eye. What is built is the page of sample documents alone;
 * the server writes its HTML and finds the script's name in the manifest.
 */
export default defineConfig({
  root: import.meta.dirname,
  server: { port: 4430, host: '127.0.0.1' },
  build: {
    target: 'es2023',
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { disclosures: `${import.meta.dirname}/disclosures/disclosures.ts` } },
  },
});
