import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const elements = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];

export default defineConfig({
  // Without this, Vue looks for components of these names and warns.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => elements.includes(tag) } } })],
  publicDir: '../public',
});
