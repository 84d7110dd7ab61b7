/**
 * Dots of many values on one axis, none upon another: each keeps its exact place along the axis and moves across it, into
 * the nearest row that is free. Rows instead of circles that touch: the picture does not depend on chance or on the order
 * of the data, and ten thousand dots are placed in a few milliseconds.
 */
export interface Swarm {
  /** Radius of a dot. */
  radius: number;
  /** Distance of the middles of two rows. Less than a dot's width only where there are too many of them. */
  pitch: number;
  /** For each group of dots, the row of each dot: 0 is the middle, below zero is above it. */
  groups: number[][];
}

/** Radii from the most pleasant to the smallest that is still seen. */
const radii = [6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.6, 1.3, 1];

/** Free room between dots, as a share of their radius. */
const air = 0.24;

/** Row numbers in the order in which they are tried: 0, -1, 1, -2, 2 … */
function rowAt(index: number): number {
  return index % 2 === 0 ? index / 2 : -(index + 1) / 2;
}

/** The rows of dots at ascending places, so that dots of one row are `apart` or more; nothing where more than `most` are needed. */
export function rowsOf(places: readonly number[], apart: number, most = Infinity): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  for (const place of places) {
    // The last place of each row is all that counts, since places ascend.
    let index = ends.findIndex((end) => place - end >= apart);
    if (index < 0) index = ends.length;
    if (index >= most) return undefined;
    ends[index] = place;
    rows.push(rowAt(index));
  }
  return rows;
}

/** How many rows lie between the outermost of some dots, both counted. */
export function rowSpan(rows: readonly number[]): number {
  let [low, high] = [0, 0];
  for (const row of rows) {
    if (row < low) low = row;
    else if (row > high) high = row;
  }
  return high - low + 1;
}

/**
 * Places groups of dots, each on a strip of its own, with the largest dots for which all strips together are at most
 * `height` high. Where even the smallest are too many, rows come closer and dots cover each other: the strip is then a
 * picture of how dense the values are. Places ascend within each group; lengths are in one unit.
 */
export function swarm(groups: readonly (readonly number[])[], height: number): Swarm {
  for (const radius of radii) {
    const pitch = radius * (2 + air);
    const most = Math.floor(height / pitch);
    const placed: number[][] = [];
    let used = 0;
    for (const places of groups) {
      const rows = rowsOf(places, pitch, most);
      if (!rows) break;
      placed.push(rows);
      used += rowSpan(rows);
    }
    if (placed.length === groups.length && used <= most) return { radius, pitch, groups: placed };
  }
  const radius = radii.at(-1)!;
  const placed = groups.map((places) => rowsOf(places, radius * (2 + air))!);
  const rows = placed.reduce((sum, one) => sum + rowSpan(one), 0);
  return { radius, pitch: height / rows, groups: placed };
}
