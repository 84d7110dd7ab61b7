/** Writes a statewide research file of CAASPP, in the layout of 2021 to 2023, and its entity list. All of it is invented. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { placesOfState } from './places.js';
import { randomFrom } from './random.js';

/** Numbers of the student groups that research files have, and the share of students in each. */
const groups = new Map([
  [1, 1],
  ...[3, 4].map((number) => [number, 0.5]),
  ...[31, 78].map((number) => [number, 0.58]),
  ...[6, 29, 51, 53, 99, 111, 180, 241].map((number) => [number, 0.8]),
  ...[8, 76, 80, 90, 91, 92, 93, 94, 121, 160, 170, 252].map((number) => [number, 0.18]),
  ...[74, 77, 128, 142, 144, 204, 224].map((number) => [number, 0.09]),
  ...[7, 28, 50, 52, 75, 79, 120, 190, 200, 201, 202, 203, 205, 206, 207, 220, 221, 222, 223].map((n) => [n, 0.03]),
  ...[225, 226, 227, 240, 250, 251].map((number) => [number, 0.02]),
]);

const year = '2023';
const areas = [1, 2, 3, 4].flatMap((area) =>
  ['Above', 'Near', 'Below'].map((level) => `Area ${area} Percentage ${level} Standard`),
);
const header = [
  ...['County Code', 'District Code', 'School Code', 'Filler', 'Test Year', 'Student Group ID', 'Test Type'],
  ...['Total Tested At Reporting Level', 'Total Tested with Scores at Reporting Level', 'Grade', 'Test ID'],
  ...['Students Enrolled', 'Students Tested', 'Mean Scale Score'],
  ...['Exceeded', 'Met', 'Met and Above', 'Nearly Met', 'Not Met'].map((level) => `Percentage Standard ${level}`),
  ...['Students with Scores', ...areas, 'Type ID'],
];

/** @returns {Promise<{ rows: number, bytes: number }>} */
export async function writeStateFile(path) {
  const random = randomFrom(7);
  const file = createWriteStream(path, { highWaterMark: 1 << 24 });
  let [rows, bytes, text] = [0, 0, `${header.join('^')}\r\n`];
  for (const place of placesOfState()) {
    for (const row of rowsOf(place, random)) {
      text += row;
      rows++;
    }
    if (text.length < 4_000_000) continue;
    bytes += text.length;
    if (!file.write(text, 'latin1')) await once(file, 'drain');
    text = '';
  }
  bytes += text.length;
  file.end(text, 'latin1');
  await once(file, 'close');
  return { rows, bytes };
}

function* rowsOf({ code, type, grades, students }, random) {
  const start = `${code.slice(0, 2)}^${code.slice(2, 7)}^${code.slice(7)}^^${year}^`;
  for (const [group, share] of groups) {
    // Most districts and schools lack some groups, and then have no row for them.
    if (type > 5 && share < 0.05 && random() < 0.57) continue;
    const perGrade = Math.round(students * share * (0.6 + 0.8 * random()));
    const everyone = perGrade * grades.length;
    for (const test of [1, 2])
      for (const grade of [...grades, 13]) {
        const own = grade === 13 ? everyone : perGrade;
        yield `${start}${String(group).padStart(3, '0')}^B^${numbers(everyone, own, grade, test, random)}^${type}\r\n`;
      }
  }
}

/** Every percentage as it is printed: to write 40 million of them anew takes minutes. */
const texts = Array.from({ length: 10_001 }, (_, hundredths) => (hundredths / 100).toFixed(2));
const stars = [...areas, ''].fill('*').join('^');

function numbers(everyone, own, grade, test, random) {
  const totals = everyone < 11 ? '*^*' : `${everyone}^${everyone}`;
  const place = `${totals}^${String(grade).padStart(2, '0')}^${test}`;
  // What the state hides is an asterisk in every cell.
  if (own < 11) return `${place}^*^*^*^*^*^*^*^*^${stars}`;
  // In hundredths of a percent.
  const met = 2000 + Math.floor(6000 * random());
  const exceeded = Math.floor(met * (0.3 + 0.2 * random()));
  const nearly = Math.floor((10_000 - met) * (0.4 + 0.2 * random()));
  const levels = `${texts[exceeded]}^${texts[met - exceeded]}^${texts[met]}^${texts[nearly]}^${texts[10_000 - met - nearly]}`;
  const mean = grade === 13 ? '' : `${2400 + Math.floor(200 * random())}.5`;
  let shares = '';
  for (let index = 0; index < areas.length; index++)
    shares += index < 9 || test === 1 ? `^${texts[Math.floor(10_000 * random())]}` : '^';
  return `${place}^${own + 3}^${own}^${mean}^${levels}^${own}${shares}`;
}

/** Writes the entity list, in Windows-1252 as the state does. */
export async function writeEntityList(path) {
  const columns =
    'County Code^District Code^School Code^Type ID^Filler^Test Year^County Name^District Name^School Name^Zip Code';
  const lines = placesOfState().map(({ code, type, county, district, school }) =>
    [code.slice(0, 2), code.slice(2, 7), code.slice(7), type, '', year, county, district, school, ''].join('^'),
  );
  await writeFile(path, `${[columns, ...lines].join('\r\n')}\r\n`, 'latin1');
}
