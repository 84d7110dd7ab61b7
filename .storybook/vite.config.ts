import { defineConfig } from 'vite';

/** In place of the settings of our own builds, which know only their own modes. What Storybook takes of it is little. */
export default defineConfig({ publicDir: false });
