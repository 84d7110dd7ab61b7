import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import { customElements } from './custom-elements.ts';

/** Storybook over the stories that are also tests. It asks nobody for anything: no version check, no news, no reports. */
const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: [{ from: '../demo/feeds', to: '/feeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // The setting above hides the news, and yet they are fetched, unless nobody listens to the wish for them.
  experimental_serverChannel: async (channel: Channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
  // Place and look of a story are chosen in toolbars of our own, which also work on a page of documentation.
  features: { viewport: false, backgrounds: false, interactions: false, sidebarOnboardingChecklist: false },
  viteFinal: (settings) =>
    mergeConfig(settings, {
      plugins: [customElements()],
      build: {
        // Storybook's own panels are large, and nobody waits for them on a page of a school.
        chunkSizeWarningLimit: 4000,
        reportCompressedSize: false,
        // story-values.ts reads all stories at once, on purpose.
        rolldownOptions: { checks: { ineffectiveDynamicImport: false, pluginTimings: false } },
      },
    }),
};

export default config;
