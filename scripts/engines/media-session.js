import { NotApplicable } from './not-applicable.js';

/**
 * What stands in for a session of Chromium's protocol in other engines. It knows one command: the one for media features
 * that puppeteer has no names for.
 * @param {{ emulateMediaType(type?: string): Promise<void>, emulateMediaFeatures(features?: object[]): Promise<void> }} page
 */
export function mediaSession(page) {
  return {
    async send(method, { media, features } = {}) {
      if (method !== 'Emulation.setEmulatedMedia') throw new NotApplicable(`${method} of Chromium's protocol`);
      if (media !== undefined) await page.emulateMediaType(media);
      await page.emulateMediaFeatures(features);
    },
    detach: async () => undefined,
  };
}
