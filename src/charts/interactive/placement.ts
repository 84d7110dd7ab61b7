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

export interface Size {
  width: number;
  height: number;
}

/** Distance of a tooltip from its mark, in px. */
export const distance = 16;

/** Half the size of what marks a place, in px: the largest is the ring of the keyboard's cursor. */
const markRadius = 15;

function clamp(value: number, low: number, high: number): number {
  // A tooltip larger than its bounds shows its beginning.
  return Math.max(low, Math.min(value, high));
}

/** How far a tooltip at `corner` stays away from a place; negative where it covers it. */
function clearance(corner: Place, { width, height }: Size, place: Place): number {
  const beside = Math.max(corner.x - place.x, place.x - corner.x - width);
  const above = Math.max(corner.y - place.y, place.y - corner.y - height);
  return Math.max(beside, above);
}

/** What two boxes have in common; no size where that is nothing. */
export function common(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/**
 * Where a tooltip goes: beside its mark and never over it, on the side away from the pointer, so that a pointer that
 * sweeps along `axis` does not run into it, and one that wants to rest on it can. Within the first of the `bounds` that
 * has room for that, or else within the last of them, as little over the mark as can be.
 */
export function placeTip(
  mark: Place,
  size: Size,
  bounds: readonly Box[],
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
  const beside = axis === 'x' ? [...upDown, ...sides] : [...sides, ...upDown];
  const within = (box: Box): Place[] =>
    beside.map(({ x, y }) => ({
      x: clamp(x, box.left, box.left + box.width - width),
      y: clamp(y, box.top, box.top + box.height - height),
    }));
  for (const box of bounds) {
    if (width > box.width || height > box.height) continue;
    const clear = within(box).filter((corner) => clearance(corner, size, mark) >= markRadius);
    const place = clear.find((corner) => clearance(corner, size, pointer) > 0) ?? clear[0];
    if (place) return place;
  }
  const last = within(bounds.at(-1)!);
  const most = Math.max(...last.map((corner) => clearance(corner, size, mark)));
  return last.find((corner) => clearance(corner, size, mark) === most)!;
}
