import type { Organization } from '../../../src/feed/types.ts';

type Grade = NonNullable<Organization['grades']>[number];

/** A school, and what its numbers are made from. */
export interface School {
  id: string;
  name: string;
  shortName?: string | undefined;
  parent: string;
  city: string;
  grades: [Grade, Grade];
  charter?: Organization['charter'];
  alternative?: boolean | undefined;
  /** Students in the latest year. */
  heads: number;
  /** How it stands, in standard deviations from an average school. */
  standing: number;
  /** First school year, as an index, of a young school. */
  since?: number | undefined;
}

type Rest = Pick<School, 'shortName' | 'charter' | 'alternative' | 'since'>;
type Row = [name: string, city: string, grades: [Grade, Grade], heads: number, standing: number, rest?: Rest];

/** Numbers of schools begin with a digit for their kind, as it is usual: 6 for elementary, 3 for high, 0 for charters. */
function numbered(parent: string, rows: Row[]): School[] {
  return rows.map(([name, city, grades, heads, standing, rest], index) => {
    const kind = rest?.charter ? '01' : grades[1] === '12' ? '30' : '60';
    const id = `${parent.slice(0, 7)}${kind}${String(10101 + index * 37).slice(-5)}`;
    return { id, name, parent, city, grades, heads, standing, ...rest };
  });
}

const direct = { charter: 'direct-funded' } as const;
const local = { charter: 'locally-funded' } as const;
const alternative = { alternative: true } as const;

const samplefield: Row[] = [
  ['Cedar Grove Elementary School', 'Samplefield', ['TK', '5'], 512, 0.35],
  ['Heron Marsh Elementary School', 'Samplefield', ['TK', '5'], 438, -0.15],
  ['Lindero Elementary School', 'Samplefield', ['TK', '5'], 604, -0.6],
  ['Old Orchard Elementary School', 'Samplefield', ['TK', '5'], 389, 0.1],
  ['Quarry Road School', 'Samplefield', ['K', '8'], 96, 0.2],
  ['Montaña Azul Elementary School', 'Lower Samplefield', ['TK', '6'], 551, -0.35],
  ['Willow Bend Elementary School', 'Samplefield', ['TK', '5'], 463, 0.6],
  ['Samplefield Middle School', 'Samplefield', ['6', '8'], 782, -0.2],
  ['Sueños y Raíces Charter School', 'Samplefield', ['TK', '8'], 418, 0.25, { ...local, shortName: 'Sueños y Raíces' }],
];

const union: Row[] = [
  ['Samplefield High School', 'Samplefield', ['9', '12'], 1846, 0.05],
  ['East Samplefield High School', 'Lower Samplefield', ['9', '12'], 1322, -0.4],
  ['Second Bell Continuation High School', 'Samplefield', ['10', '12'], 128, -0.9, alternative],
  ['Harbor Light Charter High School', 'Port Example', ['9', '12'], 462, 0.55, direct],
];

const port: Row[] = [
  ['Anchorage Street Elementary School', 'Port Example', ['TK', '5'], 476, -0.5],
  ['Bayview Terrace Elementary School', 'Port Example', ['TK', '5'], 533, 0.5],
  ['Cannery Lane School of the Arts', 'Port Example', ['TK', '8'], 611, 0.15],
  ['Cedar Grove Elementary School', 'Port Example', ['TK', '5'], 447, -0.25],
  ['Lighthouse Point Elementary School', 'North Example', ['TK', '5'], 368, 0.85],
  ['Niños del Mar Elementary School', 'Port Example', ['TK', '5'], 582, -0.7],
  ['Ropewalk Elementary School', 'Port Example', ['TK', '5'], 405, 0],
  ['Señal Verde Middle School', 'Port Example', ['6', '8'], 894, -0.3],
  ['Tidewater Middle School', 'North Example', ['6', '8'], 731, 0.4],
  ['Port Example High School', 'Port Example', ['9', '12'], 2104, -0.1],
  ['North Example High School', 'North Example', ['9', '12'], 1587, 0.45],
  ['Drydock Continuation High School', 'Port Example', ['10', '12'], 164, -1.1, alternative],
  [
    'Invented River Charter Academy of Mathematics, Environmental Science, Visual and Performing Arts and Community Leadership',
    'Port Example',
    ['TK', '12'],
    893,
    0.7,
    { ...direct, shortName: 'Invented River Academy' },
  ],
  ['Open Harbor Language Charter School', 'Port Example', ['K', '8'], 344, -0.45, { ...direct, since: 2 }],
  ['Example Independent Study Charter School', 'Port Example', ['K', '12'], 276, -0.35, local],
];

const valley: Row[] = [
  ['Acequia Elementary School', 'Valle Ficción', ['TK', '6'], 421, -0.4],
  ['Corazón del Valle Dual Language School', 'Valle Ficción', ['TK', '6'], 498, 0.05],
  ['Walnut Lane Elementary School', 'Valle Ficción', ['TK', '6'], 357, 0.3],
  ['Valle Ficción Middle School', 'Valle Ficción', ['7', '8'], 402, -0.15],
  ['Valle Ficción High School', 'Valle Ficción', ['9', '12'], 836, -0.05],
  ['Camino de Ficción Continuation High School', 'Valle Ficción', ['10', '12'], 94, -0.8, alternative],
  ['Placeholder Farm Charter School', 'Placeholder', ['K', '8'], 187, 0.45, local],
];

const mountain: Row[] = [
  ['Invented Pass Elementary School', 'Invented Pass', ['K', '6'], 143, 0.1],
  ['Placeholder Creek School', 'Placeholder', ['K', '8'], 37, 0.3],
  ['Mount Invented Junior-Senior High School', 'Invented Pass', ['7', '12'], 168, 0.15],
];

const office: Row[] = [
  ['Sample Coast Court School', 'Port Example', ['7', '12'], 9, -1.5, { ...alternative, shortName: 'Court School' }],
  ['Sample Coast Community School', 'Samplefield', ['7', '12'], 112, -1.3, alternative],
  ['Álamo Center for Special Education', 'Port Example', ['PK', 'AD'], 86, -0.9, alternative],
  ['Núñez Bay County Charter School', 'North Example', ['6', '12'], 388, 0.2, direct],
];

/** Every school of the county, in the order of its district's list. */
export const schoolList: School[] = [
  ...numbered('99404110000000', samplefield),
  ...numbered('99404220000000', union),
  ...numbered('99404330000000', port),
  ...numbered('99404440000000', valley),
  ...numbered('99404550000000', mountain),
  ...numbered('99404040000000', office),
];
