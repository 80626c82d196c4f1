import { defineConfig } from 'vite';
import { guardTrustedTypes } from './build/guard-trusted-types.ts';

/** What the loader fetches: a module for each tag, and the frame's own script. */
export default defineConfig({
  plugins: [guardTrustedTypes()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: {
      preserveEntrySignatures: 'strict',
      input: {
        message: 'src/host/message/message.define.ts',
        offers: 'src/host/offers/offers.define.ts',
        apply: 'src/host/apply/apply.define.ts',
        checkout: 'src/host/checkout/checkout.define.ts',
        calculator: 'src/host/calculator/calculator.define.ts',
        schedule: 'src/host/schedule/schedule.define.ts',
        frame: 'src/frame/main.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
    },
  },
});
