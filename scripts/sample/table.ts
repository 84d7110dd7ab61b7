import type { Measure } from './measures.ts';
import { counted, ids } from './organizations.ts';
import { outcomes, type Cell, type Cells } from './outcomes.ts';
import { populations } from './people.ts';
import { noise } from './random.ts';

/** The schools' results added up: the district's. */
function added(table: Map<string, Cells>): Cells {
  const district: Cells = new Map();
  for (const school of counted) {
    for (const [group, { sum, count }] of table.get(school)!) {
      const before = district.get(group) ?? { sum: 0, count: 0 };
      district.set(group, { sum: before.sum + sum, count: before.count + count });
    }
  }
  return district;
}

/** A part of everyone: a share of the people, and their result relative to everyone's. */
function portion(measure: Measure, all: Cell, share: number, standing: number, year: number): Cell {
  const count = Math.round(all.count * share);
  const result = standing + noise(measure.metric, share, year) / Math.sqrt(count);
  const sum = (all.sum / all.count) * count;
  if (measure.unit === 'points') return { sum: sum + result * measure.spread * count, count };
  return { sum: Math.min(count, Math.max(0, Math.round(sum + (result * measure.spread * count) / 100))), count };
}

function rest(all: Cell, ...parts: Cell[]): Cell {
  return parts.reduce((left, { sum, count }) => ({ sum: left.sum - sum, count: left.count - count }), all);
}

/** Gender and grade of the district's students; the last of each family is what is left. */
function split(measure: Measure, cells: Cells, year: number): void {
  const all = cells.get('ALL');
  if (!all || all.count < 1000) return;
  const [female, nonbinary] = [portion(measure, all, 0.487, 0.09, year), portion(measure, all, 0.006, -0.2, year)];
  cells
    .set('GF', female)
    .set('GX', nonbinary)
    .set('GM', rest(all, female, nonbinary));
  if (measure.metric !== 'chronic-absenteeism') return;
  const young = portion(measure, all, 0.57, -0.08, year);
  cells.set('TK-5', young).set('6-8', rest(all, young));
}

/** All results of a measure in a year, before anything is hidden or rounded. */
export function tableOf(measure: Measure, year: number): Map<string, Cells> {
  const table = new Map<string, Cells>();
  for (const organization of Object.keys(populations)) table.set(organization, outcomes(measure, organization, year));
  const district = added(table);
  split(measure, district, year);
  table.set(ids.district, district);
  return table;
}
