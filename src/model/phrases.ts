import { webAddress } from '../feed/url.ts';
import type { Metric, Organization, Scale, Target } from '../feed/types.ts';
import type { MessageKey } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';

import type { Cell, Change, ShownCell } from './disclosure.ts';
import { decimalsOf, rounded } from './metric.ts';
import type { ChangeView, LevelView, SourceView, TargetView } from './view.ts';

/** A cell as text: its value with unit, or the reason why there is none. */
export function cellText(words: Words, metric: Metric, cell: Cell): string {
  if (!cell.shown) return words.say(`state.${cell.state}`);
  const value = words.value(cell.value, metric.unit, decimalsOf(metric));
  if (cell.coded) return words.say(cell.coded === 'above' ? 'value.above' : 'value.below', { value });
  return value;
}

/** `1,204 students` or `310 responses`; nothing where the count is not published. */
export function peopleText(words: Words, metric: Metric, cell: Cell): string {
  if (!cell.shown || cell.count === undefined) return '';
  return words.say(metric.survey ? 'people.responses' : 'people.students', { count: cell.count });
}

/** What the value says about its own reliability, for reading beside it. */
export function smallText(words: Words, cell: Cell): string {
  return cell.shown && cell.small ? words.say('cell.small') : '';
}

/** What is said of a change, with its year and without. */
const directions = {
  up: ['change.rose', 'gap.above'],
  down: ['change.fell', 'gap.below'],
  flat: ['change.held', 'gap.same'],
} as const;

/** A change with the right unit, the right direction word, and whether it is good news. */
export function changeView(words: Words, metric: Metric, change: Change, since: string): ChangeView {
  if (!change.known) {
    const text = words.say(`change.${change.reason}`, { since });
    return { known: false, text, judged: text };
  }
  const moved = rounded(metric, change.by);
  const direction = moved > 0 ? 'up' : moved < 0 ? 'down' : 'flat';
  const close = moved !== 0 && change.close;
  const good = metric.better === 'higher' ? 'up' : 'down';
  const judged = metric.better === 'neither' ? 'neutral' : direction === good ? 'better' : 'worse';
  const verdict = direction === 'flat' || close ? 'same' : judged;
  const by = words.difference(moved, metric.unit, decimalsOf(metric));
  const [long, short] = directions[direction];
  const text = words.say(long, { by, since });
  const told = close ? 'close' : verdict;
  const verdictText = told === 'neutral' || told === 'same' ? '' : words.say(`verdict.${told}`);
  return {
    known: true,
    direction,
    by,
    close,
    verdict,
    short: words.say(short, { by }),
    text,
    verdictText,
    judged: verdictText ? `${text} (${verdictText})` : text,
  };
}

/** The published level of a cell; nothing for small groups, unrated cells and metrics without a scale. */
export function levelView(words: Words, scale: Scale | undefined, cell: Cell): LevelView | undefined {
  if (!scale || cell.level === undefined) return undefined;
  const levels = scale.levels.toSorted((one, other) => one.rank - other.rank);
  const index = levels.findIndex(({ rank }) => rank === cell.level);
  const level = levels[index];
  if (!level) return undefined;
  const name = words.text(level.name);
  const label = words.text(level.label);
  const position = index + 1;
  return {
    position,
    of: levels.length,
    // Colours come in five tones; a scale with fewer or more levels is spread over them.
    tone: Math.round(1 + (4 * index) / (levels.length - 1)),
    name,
    label,
    text: words.say('level', { name: label ? `${name} (${label})` : name, position, of: levels.length }),
  };
}

/** A target as people write it: `LCAP goal: 90% by 2026-27`. */
export function targetText(words: Words, metric: Metric, { value, label, period }: Target): string {
  const values = {
    label: words.text(label) || words.say('target'),
    // 90%, not 90.0%.
    value: words.value(value, metric.unit, Number.isInteger(value) ? 0 : decimalsOf(metric)),
  };
  return period ? words.say('target.by', { ...values, period }) : words.say('target.always', values);
}

/** The target that matters in a year: the first one due in that year or later, otherwise the last one. */
export function targetView(
  words: Words,
  metric: Metric,
  targets: readonly Target[],
  period: string,
  cell: Cell,
): TargetView | undefined {
  const due = targets.filter((target) => !target.period || target.period >= period);
  const target =
    due.toSorted((one, other) => (one.period ?? '').localeCompare(other.period ?? ''))[0] ?? targets.at(-1);
  if (!target) return undefined;
  const text = targetText(words, metric, target);
  const met = cell.shown && metric.better !== 'neither' ? isMet(metric, cell, target.value) : undefined;
  return {
    value: target.value,
    text,
    met,
    metText: met === undefined ? '' : words.say(met ? 'target.met' : 'target.not-met'),
  };
}

function isMet(metric: Metric, cell: ShownCell, target: number): boolean | undefined {
  const reached = metric.better === 'higher' ? cell.value >= target : cell.value <= target;
  if (!cell.coded) return reached;
  // A value that is only known to be beyond a bound has met the target for sure, or we cannot tell.
  const beyond = (cell.coded === 'above') === (metric.better === 'higher');
  return reached === beyond ? reached : undefined;
}

/** Where the numbers come from, who reports them, and by which definition. */
export function sourceViews(words: Words, metrics: readonly Metric[]): SourceView[] {
  const views = new Map<string, SourceView>();
  for (const { source, definition, reportedBy } of metrics) {
    if (!source && !definition) continue;
    const name = words.text(source?.name);
    const url = webAddress(source?.url);
    const parts = [
      definition?.name ? words.say('source.definition', { definition: words.text(definition.name) }) : '',
      reportedBy && reportedBy !== 'state' ? words.say(`reported-by.${reportedBy}`) : '',
      source?.retrieved ? words.say('source.retrieved', { date: words.date(source.retrieved) }) : '',
    ].filter(Boolean);
    const view: SourceView = {
      name: name || words.text(definition?.name ?? definition?.id),
      url,
      detail: parts.join(' · '),
    };
    views.set(JSON.stringify(view), view);
  }
  return [...views.values()];
}

/** `District-run school · Grades 9 to 12 · Alternative school`. */
export function organizationKind(words: Words, organization: Organization, parent?: Organization): string {
  const { kind, charter, grades, alternative } = organization;
  const by = parent?.kind;
  const run: MessageKey = by === 'county' || by === 'district' ? `kind.${by}-school` : 'kind.school';
  const key: MessageKey = kind === 'school' ? (charter ? `charter.${charter}` : run) : `kind.${kind}`;
  const parts = [words.say(key)];
  if (grades) {
    const [low, high] = grades.map((grade) =>
      /^\d/.test(grade) ? grade : words.say(`grade.${grade as 'PK' | 'TK' | 'K' | 'AD'}`),
    );
    parts.push(
      low === high ? words.say('grades.one', { grade: low! }) : words.say('grades', { low: low!, high: high! }),
    );
  }
  if (alternative) parts.push(words.say('alternative'));
  return parts.join(' · ');
}

/** How many of each kind there are: `3 got better and 2 got worse`; empty without any. Kinds go in the order given. */
export function counted<Kind extends string>(
  words: Words,
  kinds: readonly Kind[],
  keys: { [Each in Kind]?: MessageKey },
): string {
  const parts = Object.entries(keys).map(([kind, key]) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? words.say(key as MessageKey, { count }) : '';
  });
  return words.list(parts.filter(Boolean));
}
