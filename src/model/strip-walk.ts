import type { Words } from '../i18n/words.ts';
import type { StripPoint, StripSpec, StripView } from './distribution-spec.ts';
import type { Step, Stop } from './walk.ts';

/** A school with its place among its like. */
interface Place {
  strip: StripView;
  index: number;
  stop: Stop;
}

/**
 * A strip chart as a reader walks it: from school to school in the order of their numbers, and from strip to strip. The
 * reader begins at the chosen school. How many schools lie before one is not told: it would be its place in a ranking.
 * In a chunk of its own, which is why it imports types only.
 */
export class StripWalk {
  readonly spec: StripSpec;
  readonly lines: readonly (readonly Stop[])[];
  readonly slides = true;
  readonly #places = new Map<string, Place>();
  readonly #chosen: Stop | undefined;

  constructor(spec: StripSpec) {
    this.spec = spec;
    this.lines = spec.strips.map((strip) =>
      strip.points.map(({ id, x, y }, index) => {
        const stop: Stop = { line: strip.id, at: id, x: spec.rtl ? 1 - x : x, y };
        this.#places.set(id, { strip, index, stop });
        return stop;
      }),
    );
    const chosen = spec.strips.flatMap(({ points }) => points).find((point) => point.chosen);
    this.#chosen = chosen && this.#places.get(chosen.id)!.stop;
  }

  /** The same school in this chart, if it is still there. */
  find({ at }: Stop): Stop | undefined {
    return this.#places.get(at)?.stop;
  }

  /** Where a step leads. At the end of a strip it leads nowhere, and the reader stays. */
  step(from: Stop | undefined, step: Step): Stop | undefined {
    const line = this.lines.find(([stop]) => stop!.line === from?.line) ?? this.lines[0] ?? [];
    if (step === 'first' || step === 'lowest') return line[0];
    if (step === 'last' || step === 'highest') return line.at(-1);
    const onwards = (step === 'right') !== this.spec.rtl;
    if (!from) return this.#chosen ?? line.at(onwards || step === 'up' || step === 'down' ? 0 : -1);
    if (step === 'left' || step === 'right') return line[this.#places.get(from.at)!.index + (onwards ? 1 : -1)] ?? from;
    const next = this.lines[this.lines.indexOf(line) + (step === 'down' ? 1 : -1)] ?? [];
    return nearestOf(next, (stop) => Math.abs(stop.x! - from.x!)) ?? from;
  }

  /** The school whose dot is nearest to a place: fractions of the plot, from the left and from the top. */
  nearest(x: number, y: number): Stop | undefined {
    return nearestOf(this.lines.flat(), (stop) => this.distance(stop, x, y));
  }

  /** How far a place is from the middle of a dot, in units of the drawing. */
  distance(stop: Stop, x: number, y: number): number {
    const { width, height } = this.spec;
    return Math.hypot((stop.x! - x) * width, (stop.y! - y) * height);
  }

  point(stop: Stop): StripPoint {
    const { strip, index } = this.#places.get(stop.at)!;
    return strip.points[index]!;
  }

  /** What a reader is told on coming to a school: as short as it can be. Without `from`, the chart itself is told too. */
  tell(words: Words, stop: Stop, from?: Stop): string {
    const { strip, index } = this.#places.get(stop.at)!;
    const { name, text, people, district, chosen } = strip.points[index]!;
    const isNew = from?.line !== stop.line && strip.name !== '';
    const parts = [
      from ? '' : words.say('strip.live.opening', { count: this.#places.size }),
      isNew ? strip.name : '',
      words.say('live.named', { name, text }),
      people.replaceAll(' · ', ', '),
      district,
      chosen ? words.say('strip.live.chosen') : '',
      index === 0 ? words.say('strip.live.first') : '',
      index === strip.points.length - 1 ? words.say('strip.live.last') : '',
      from ? '' : words.say('strip.live.choose'),
    ];
    // Isolates, which keep text of two directions in order for the eye, would only be in the way.
    const texts = parts.filter(Boolean).map((part) => part.replaceAll(/[\u2068\u2069]/g, ''));
    return texts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
  }

  /** The school for the tooltip. `owner` is its identifier. */
  target(stop: Stop): { x: number; y: number; owner: string; entries: { name: string; lines: string[] }[] } {
    const { name, text, people, district } = this.point(stop);
    const lines = [text, people, district].filter(Boolean);
    return { x: stop.x!, y: stop.y!, owner: stop.at, entries: [{ name, lines }] };
  }
}

function nearestOf(stops: readonly Stop[], distance: (stop: Stop) => number): Stop | undefined {
  let nearest: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const away = distance(stop);
    if (away < least) [nearest, least] = [stop, away];
  }
  return nearest;
}
