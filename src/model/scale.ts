/** An axis: domain, and ticks with their place between 0 (domain minimum) and 1 (maximum). */
export interface AxisScale {
  min: number;
  max: number;
  /** Distance between ticks, in the unit of the values. */
  step: number;
  ticks: number[];
}

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
  const finite = values.filter(Number.isFinite);
  let low = finite.length > 0 ? Math.min(...finite) : 0;
  let high = finite.length > 0 ? Math.max(...finite) : smallest;
  if (high - low < smallest) {
    const middle = (low + high) / 2;
    [low, high] = [middle - smallest / 2, middle + smallest / 2];
  }
  const step = niceStep((high - low) / 4);
  const min = Math.max(limits[0], Math.floor(low / step + 1e-9) * step);
  const max = Math.min(limits[1], Math.ceil(high / step - 1e-9) * step);
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step - 1e-9) * step; tick <= max + step * 1e-6; tick += step) {
    // Adding steps gathers rounding dust; a tick is a round number.
    ticks.push(Number(tick.toPrecision(12)));
  }
  return { min, max: max > min ? max : min + step, step, ticks };
}

/** Place of a value on an axis, 0 to 1, clamped. */
export function position(value: number, { min, max }: Pick<AxisScale, 'min' | 'max'>): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
