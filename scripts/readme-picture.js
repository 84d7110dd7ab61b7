/** Takes the picture of the widgets in README.md anew: `npm run build`, then `node --import tsx scripts/readme-picture.js`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { launchBrowser } from './browser.js';
import { startDemo } from './demo-server.js';
import { root } from './root.js';

const width = 1280;
/** Colours in the file. More are not seen, and each makes it larger. */
const colours = 64;

const source = 'src="/feeds/sample-unified.json" organization="99202020000000" interactive="off"';
const content = `
  <style>
    body { display: grid; grid-template-columns: 1fr 1fr; gap: 40px; margin: 0; padding: 32px 48px; }
    body > * { min-inline-size: 0; }
    .beside { display: grid; gap: 40px; align-content: start; }
    achievement-gap-chart { grid-column: 1 / -1; }
    ::part(footer), ::part(notes), ::part(lines-section) { display: none; }
  </style>
  <school-scorecard ${source} metrics="ela graduation-combined chronic-absenteeism"></school-scorecard>
  <div class="beside">
    <metric-trend ${source} metric="suspension" groups="ALL EL SWD"></metric-trend>
    <satisfaction-gauge ${source} metric="student-safety"></satisfaction-gauge>
  </div>
  <achievement-gap-chart ${source} metric="chronic-absenteeism" groups="ALL EL SED SWD"></achievement-gap-chart>`;

const server = await startDemo({ port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(server.url);
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, content);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > :not(style, .beside), .beside > *')].every(
      (one) => one.state?.status === 'loaded',
    ),
  );
  const shot = await page.screenshot({ fullPage: true, encoding: 'base64' });
  const { height, pixels } = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < bytes.length; at += 4) text += String.fromCodePoint(bytes[at], bytes[at + 1], bytes[at + 2]);
    return { height: image.height, pixels: btoa(text) };
  }, shot);
  const file = join(root, 'docs/images/widgets.png');
  const png = indexed(Buffer.from(pixels, 'base64'), height);
  writeFileSync(file, png);
  console.log(`${file}: ${width} x ${height}, ${(png.length / 1000).toFixed(0)} kB`);
} finally {
  await browser.close();
  await server.close();
}

/** A PNG with a palette, of three bytes for each pixel: text on white has few colours that matter. */
function indexed(bytes, height) {
  const counts = new Map();
  for (let at = 0; at < bytes.length; at += 3) {
    const colour = bytes.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [];
  // The most frequent first; one that is close to what is there already adds nothing.
  for (const near of [24, 12, 0]) {
    for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
      if (palette.length === colours) break;
      if (palette.every((other) => distance(colour, other) > near)) palette.push(colour);
    }
  }
  const nearest = new Map(
    [...counts.keys()].map((colour) => {
      const distances = palette.map((other) => distance(colour, other));
      return [colour, distances.indexOf(Math.min(...distances))];
    }),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + x + 1] = nearest.get(bytes.readUIntBE((y * width + x) * 3, 3));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function distance(one, other) {
  return Math.hypot(
    (one >> 16) - (other >> 16),
    ((one >> 8) & 255) - ((other >> 8) & 255),
    (one & 255) - (other & 255),
  );
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
