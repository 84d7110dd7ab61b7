/** An axis: domain, and ticks with their place between 0 (domain minimum) and 1 (maximum). */
export interface AxisScale {
  min: number;
  max: number;
  /** Distance between ticks, in the unit of the values. */
  step: number;
  ticks: number[];
}

/** Values beyond this are mistakes; they must not make an axis that nobody can draw. */
const largest = 1e15;

const steps = [1, 2, 2.5, 5, 10];

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * steps.find((step) => step * power >= rough * 0.999)!;
}

/**
 * An axis with round ticks around the values. `smallest` is the shortest span that is honest (a change of a tenth of a
 * point must not fill the chart); `limits` are bounds that the axis never goes past, such as 0 and 100 percent.
 */
export function niceScale(values: readonly number[], smallest: number, limits: readonly [number, number]): AxisScale {
  const [least, most] = limits
    .map((limit) => Math.min(largest, Math.max(-largest, limit)))
    .toSorted((one, other) => one - other) as [number, number];
  const usable = values
    .filter((value) => Math.abs(value) <= largest)
    .map((value) => Math.min(most, Math.max(least, value)));
  let low = usable.length > 0 ? Math.min(...usable) : Math.max(least, 0);
  let high = usable.length > 0 ? Math.max(...usable) : low + smallest;
  // Steps must be large enough to be told apart beside the values themselves.
  const span = Math.max(smallest, 1e-6 * Math.max(Math.abs(low), Math.abs(high)));
  if (high - low < span) {
    const middle = (low + high) / 2;
    [low, high] = [middle - span / 2, middle + span / 2];
  }
  const step = niceStep((high - low) / 4);
  // Adding 0 turns -0 into 0.
  const min = Math.max(least, Math.floor(low / step + 1e-9) * step) + 0;
  const end = Math.min(most, Math.ceil(high / step - 1e-9) * step) + 0;
  const max = end > min ? end : min + step;
  const ticks: number[] = [];
  for (let index = Math.ceil(min / step - 1e-9); index * step <= max + step * 1e-6; index++) {
    // Multiplying leaves rounding dust; a tick is a round number.
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return { min, max, step, ticks };
}

/** Place of a value on an axis, 0 to 1, clamped. */
export function position(value: number, { min, max }: Pick<AxisScale, 'min' | 'max'>): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
