import type { Words } from '../i18n/words.ts';
import type { GapSpec, PointView, TrendSpec } from './view.ts';
import type { Stop, Walk } from './walk.ts';

/**
 * What a reader is told on coming to a stop of a chart: as short as it can be, the news first. `from` is the stop that
 * was told before; without it, the chart itself is told too. A name is said when it is not the one before.
 */
export function announcement(words: Words, walk: Walk, stop: Stop, from?: Stop): string {
  const { spec } = walk;
  const { name, facts } = spec.kind === 'trend' ? atPoint(words, spec, stop) : atRow(words, spec, stop);
  const [first = '', ...others] = facts.filter(Boolean);
  const news = from?.line === stop.line ? first : words.say('live.named', { name, text: first });
  const parts = [news, ...others, position(words, walk, stop, from)];
  return sentences(from ? parts : [...opening(words, walk), ...parts]);
}

/** Facts as sentences. Isolates, which keep text of two directions in order for the eye, would only be in the way. */
function sentences(parts: readonly string[]): string {
  const texts = parts.map((part) => part.replaceAll(/[\u2068\u2069]/g, ''));
  return texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** What the chart is, how much there is in it, and what all its points are compared with. */
function opening(words: Words, { spec, lines }: Walk): string[] {
  if (spec.kind === 'gap') {
    const groups = words.say('live.groups', { count: spec.rows.length });
    const reference = spec.rows.find((row) => row.reference)?.name ?? '';
    return [words.say('live.gap', { groups, year: spec.period, reference })];
  }
  const values = {
    lines: words.say('live.lines', { count: lines.length }),
    years: words.say('live.years', { count: spec.periods.length }),
  };
  return [
    words.say('live.trend', values),
    ...spec.targets.map(({ text }) => words.say('live.target', { target: text })),
  ];
}

function position(words: Words, walk: Walk, stop: Stop, from?: Stop): string {
  const { line, at } = walk.placeOf(stop);
  const trend = walk.spec.kind === 'trend';
  const along = { index: (trend ? at : line) + 1, count: (trend ? walk.lines[line]! : walk.lines).length };
  // On another line of a trend the year stays: what is new is which line.
  return trend && from && from.line !== stop.line
    ? words.say('live.line', { index: line + 1, count: walk.lines.length })
    : words.say('live.place', along);
}

function atPoint(words: Words, spec: TrendSpec, stop: Stop): { name: string; facts: string[] } {
  const { name, points, gaps } = spec.series.find(({ id }) => id === stop.line)!;
  const point = points.find(({ period }) => period === stop.at);
  const value = (point ?? gaps.find(({ period }) => period === stop.at))!.text;
  const facts = [words.say('live.in', { value, period: stop.at })];
  if (point) facts.push(spoken(point.detail), beside(words, spec, point), breakBefore(words, spec, point));
  return { name, facts };
}

function atRow(words: Words, spec: GapSpec, { line, at }: Stop): { name: string; facts: string[] } {
  const { name, text, people, difference, interval, before } = spec.rows.find(({ id }) => id === line)!;
  if (at === 'interval') return { name, facts: [words.say('live.interval', { interval: interval!.text })] };
  return { name, facts: at === 'before' ? [before!.text] : [text, spoken(people), difference] };
}

/** Dots between facts are for the eye. */
function spoken(text: string): string {
  return text.replaceAll(' · ', ', ');
}

/** Where a point lies, seen from the target line of its time: the first that is still due then, or else the last. */
function beside(words: Words, { targets, unit, decimals }: TrendSpec, { value, coded, period }: PointView): string {
  const due = targets.filter((target) => !target.period || target.period >= period);
  const target =
    due.toSorted((one, other) => (one.period ?? '').localeCompare(other.period ?? ''))[0] ?? targets.at(-1);
  if (!target) return '';
  const by = Number((value - target.value).toFixed(decimals));
  if (coded) {
    // The true value is somewhere beyond the one that is told; it may lie on the other side of the line.
    const beyond = coded === 'above' ? by >= 0 : by <= 0;
    return beyond ? words.say(coded === 'above' ? 'live.above.coded' : 'live.below.coded') : '';
  }
  if (by === 0) return words.say('live.on');
  return words.say(by > 0 ? 'live.above' : 'live.below', { by: words.difference(by, unit, decimals) });
}

/** The break that the line does not cross on its way to this point, if there is one. */
function breakBefore(words: Words, { breaks, periods }: TrendSpec, { x, period, joined }: PointView): string {
  const before = periods[periods.findIndex(({ label }) => label === period) - 1];
  const found = !joined && before && breaks.find((one) => one.x > before.at && one.x < x);
  return found ? words.say('live.break', { text: found.text }) : '';
}
