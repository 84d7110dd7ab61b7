import { expect, waitUntil } from '@open-wc/testing';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { course, schoolFeed, survey, willow } from '../../stories/school-feed.ts';
import { placed, type Tag } from './mounting.ts';
import { all, control, everything, loaded, one, openAll, type AnyWidget } from './reading.ts';
import { catchFiles } from './saved-files.ts';
import { watchPage } from './watching.ts';

/**
 * A feed that forgot to leave the numbers out. Each secret is a number that appears nowhere else, so that finding its
 * digits anywhere is finding the secret.
 */
const secrets = ['61.73', '61.7', '58.46', '58.5', '53.19', '53.2', '7.77', '7.8', '87.91', '87.9'];
const hidden = (value: number, state: Observation['state']): Partial<Observation> => ({ value, state, change: 7.77 });

function leakingFeed(): Feed {
  return schoolFeed({
    targets: [],
    observations: [
      ...course({ organization: 'valley', metric: 'absence' }, 2022, [24, 23, 22], 4100),
      ...course(willow('absence'), 2022, [22, 21, 20]),
      ...course(willow('absence', 'EL'), 2022, [
        30,
        hidden(61.73, 'suppressed'),
        hidden(58.46, 'suppressed-complementary'),
      ]),
      // Nobody said "suppressed", but seven people are too few.
      ...course(willow('absence', 'SWD'), 2022, [53.19, 53.19, { value: 53.19, level: 2, change: 7.77 }], 7),
      ...course(willow('climate', 'families'), 2023, [
        survey(80),
        survey(87.91, { responses: 7, invited: 9, distribution: [47.91, 40, 12.09] }),
      ]),
    ],
  });
}

function expectNoSecret(found: string, where: string): void {
  for (const secret of secrets) {
    const place = found.indexOf(secret);
    if (place >= 0) throw new Error(`${secret} is in ${where}: …${found.slice(Math.max(0, place - 120), place + 60)}…`);
  }
}

/** Coordinates tell a value as well: where the secret would be drawn, nothing is. */
function expectNoMark(widget: AnyWidget, series: string, count: number): void {
  expect(all(widget, `.marks .mark.${series}`).length).to.equal(count);
}

describe('what must not be shown', () => {
  it('is in no state of any widget: markup, attributes, names, tables, view, file, console', async () => {
    const page = watchPage();
    const { files, stop } = catchFiles();
    try {
      const about: [Tag, Record<string, string>][] = [
        ['school-scorecard', {}],
        ['achievement-gap-chart', { metric: 'absence' }],
        ['achievement-gap-chart', { metric: 'absence', reference: 'EL' }],
        ['achievement-gap-chart', { metric: 'absence', period: '2023-24' }],
        ['satisfaction-gauge', {}],
        ['metric-trend', { metric: 'absence', groups: 'ALL EL SWD' }],
        ['metric-trend', { metric: 'absence', groups: 'SWD' }],
      ];
      for (const lang of ['en', 'es']) {
        for (const [tag, attributes] of about) {
          const widget: AnyWidget = await placed(tag, { ...attributes, lang }, { data: leakingFeed() });
          await loaded(widget);
          await waitUntil(() => one(widget, '.base').lang.startsWith(lang));
          await openAll(widget);
          expectNoSecret(everything(widget), `${tag} ${lang}`);
          if (tag === 'achievement-gap-chart') {
            widget.setAttribute('view', 'time');
            await waitUntil(() => all(widget, '.courses, .trend').length > 0);
            await new Promise((resolve) => setTimeout(resolve, 50));
            expectNoSecret(everything(widget), `${tag} over time`);
          }
          expectNoSecret(JSON.stringify(widget.state), `${tag}.state`);
          const before = files.length;
          control(widget, lang === 'es' ? 'Descargar CSV' : 'Download CSV').click();
          await waitUntil(() => files.length > before, 'no file');
        }
      }
      for (const { name, blob } of files) expectNoSecret(`${name}\n${await blob.text()}`, 'a CSV file');
      expectNoSecret([...page.errors, ...page.warnings].join('\n'), 'the console');
    } finally {
      stop();
      page.stop();
    }
  });

  it('has no place on the trend', async () => {
    const widget = await placed('metric-trend', { metric: 'absence', groups: 'ALL EL SWD' }, { data: leakingFeed() });
    await loaded(widget);
    expectNoMark(widget, 's0', 3);
    expectNoMark(widget, 's1', 1);
    expectNoMark(widget, 's2', 0);
  });

  it('is not in the live chart either', async () => {
    const widget = await placed('metric-trend', { metric: 'absence', groups: 'ALL EL' }, { data: leakingFeed() });
    await loaded(widget);
    one(widget, '.plot').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await waitUntil(() => all(widget, 'canvas').length > 0, 'no live chart', { timeout: 5000 });
    const plot = one(widget, '.plot');
    const { left, top, width, height } = plot.getBoundingClientRect();
    for (let x = 0; x <= 1; x += 0.1) {
      const [clientX, clientY] = [left + x * width, top + height / 2];
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true }));
      // Where a box stands is a matter of type and pointer, and may spell any number.
      expectNoSecret(everything(widget).replaceAll(/[\d.]+px/g, ''), `the tooltip at ${x}`);
    }
  });
});
