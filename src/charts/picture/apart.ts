/** Boxes that touch each other, in their order. */
interface Cluster {
  members: number[];
  top: number;
  height: number;
}

/**
 * Moves boxes that would overprint each other apart, each as little as their heights allow, between `top` and `bottom`.
 * Takes the middles where they belong; returns those where they go.
 */
export function apart(middles: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  const place = (members: number[]): Cluster => {
    let height = 0;
    let sum = 0;
    for (const member of members) {
      sum += middles[member]! - height - heights[member]! / 2;
      height += heights[member]!;
    }
    return { members, height, top: Math.max(top, Math.min(sum / members.length, bottom - height)) };
  };
  const clusters: Cluster[] = [];
  const order = middles.map((_, index) => index).toSorted((one, other) => middles[one]! - middles[other]!);
  for (const member of order) {
    let cluster = place([member]);
    for (let last = clusters.at(-1); last && last.top + last.height > cluster.top; last = clusters.at(-1)) {
      clusters.pop();
      cluster = place([...last.members, ...cluster.members]);
    }
    clusters.push(cluster);
  }
  const places = [...middles];
  for (const cluster of clusters) {
    let y = cluster.top;
    for (const member of cluster.members) {
      places[member] = y + heights[member]! / 2;
      y += heights[member]!;
    }
  }
  return places;
}
