import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { settled, visit } from './visit.ts';

describe('on a touch screen', () => {
  it('every control is 44 px high or more', async () => {
    const server = await startDemo({ port: 0 });
    const browser = await launchBrowser();
    try {
      const { page } = await visit(browser, server.url, { width: 390 });
      await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
      await page.reload({ waitUntil: 'load' });
      await settled(page);
      const low = await page.evaluate(() => {
        const faults: string[] = matchMedia('(pointer: coarse)').matches ? [] : ['the pointer is no finger'];
        for (const widget of document.querySelectorAll('main *')) {
          for (const control of widget.shadowRoot?.querySelectorAll('button, summary, select') ?? []) {
            const { height } = control.getBoundingClientRect();
            if (control.checkVisibility() && height < 44) faults.push(`${control.textContent!.trim()}: ${height} px`);
          }
        }
        return faults;
      });
      assert.deepEqual(low, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
