export interface Place {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Distance of a tooltip from its mark, in px. */
const distance = 12;

function inside({ x, y }: Place, box: Box): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

function clamp(value: number, low: number, high: number): number {
  // A tooltip larger than its bounds shows its beginning.
  return Math.max(low, Math.min(value, high));
}

/**
 * Where a tooltip goes: beside its mark, within `bounds`, on the side away from the pointer, so that a pointer that
 * sweeps along `axis` does not run into it, and one that wants to rest on it can.
 */
export function placeTip(
  mark: Place,
  size: { width: number; height: number },
  bounds: Box,
  axis: 'x' | 'y',
  pointer: Place = mark,
): Place {
  const { width, height } = size;
  const above = { x: mark.x - width / 2, y: mark.y - height - distance };
  const below = { x: mark.x - width / 2, y: mark.y + distance };
  const left = { x: mark.x - width - distance, y: mark.y - height / 2 };
  const right = { x: mark.x + distance, y: mark.y - height / 2 };
  const upDown = pointer.y < mark.y ? [below, above] : [above, below];
  const sides = pointer.x > mark.x ? [left, right] : [right, left];
  const places = (axis === 'x' ? [...upDown, ...sides] : [...sides, ...upDown]).map(({ x, y }) => ({
    x: clamp(x, bounds.left, bounds.left + bounds.width - width),
    y: clamp(y, bounds.top, bounds.top + bounds.height - height),
  }));
  const covers = (corner: Place, place: Place): boolean =>
    inside(place, { left: corner.x, top: corner.y, width, height });
  const clear = places.filter((corner) => !covers(corner, mark));
  return clear.find((corner) => !covers(corner, pointer)) ?? clear[0] ?? places[0]!;
}
