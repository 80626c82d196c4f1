import { defineConfig } from 'vite';

/** `pnpm --filter @liana/elements gallery`: every element in every state, for the eye. */
export default defineConfig({ root: import.meta.dirname, server: { port: 4430, host: '127.0.0.1' } });
