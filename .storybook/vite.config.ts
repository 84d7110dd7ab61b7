import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // Storybook's own panels are large, and nobody waits for them on a page of a school.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    // story-values.ts reads all stories at once, on purpose.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false, pluginTimings: false } },
  },
});
