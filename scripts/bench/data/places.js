/** A state that does not exist: 58 counties, more than 1,000 districts and 10,000 schools, as unequal as real ones. */
import { randomFrom } from './random.js';

/** Number of a county by which the others are measured: 15 districts and 400 schools. */
export const measuredCounty = '34';

/**
 * @typedef {object} Place
 * @property {string} code 14 digits
 * @property {number} type of the record: 4 state, 5 county, 6 district, 7 school, 9 and 10 charter schools
 * @property {string} county
 * @property {string} district
 * @property {string} school
 * @property {number[]} grades tested
 * @property {number} students tested in each grade
 */

const elementary = [3, 4, 5];
const middle = [6, 7, 8];
const high = [11];
const all = [...elementary, ...middle, ...high];

/** @returns {Place[]} the state, then each county, its districts and their schools */
export function placesOfState() {
  const random = randomFrom(20_251_122);
  const zeros = '0000000';
  const nowhere = { county: '', district: '', school: '' };
  const places = [{ ...nowhere, code: `0000000${zeros}`, type: 4, grades: all, students: 420_000 }];
  for (let number = 1; number <= 58; number++) {
    const code = String(number).padStart(2, '0');
    const county = `Sample ${code}`;
    places.push({ ...nowhere, code: `${code}00000${zeros}`, type: 5, county, grades: all, students: 8000 });
    const [districts, schools] = sizeOf(code, random);
    for (let place = 0; place < districts; place++) {
      // The first one is the office of the county, whose code begins with 10.
      const district = `${code}${place === 0 ? 10_000 + number * 7 : 60_000 + number * 200 + place * 3}`;
      const name = place === 0 ? `${county} County Office of Education` : `District ${place} of ${county}`;
      places.push({ ...nowhere, code: district + zeros, type: 6, county, district: name, grades: all, students: 1200 });
      const own = Math.round(schools / districts);
      for (let index = 0; index < own; index++) places.push(school(district, county, name, index, random));
    }
  }
  return places;
}

/** Districts and schools of a county: one has a quarter of all, many have few. */
function sizeOf(code, random) {
  if (code === measuredCounty) return [15, 400];
  if (code === '19') return [80, 2200];
  const districts = 4 + Math.floor(random() ** 2 * 40);
  return [districts, districts * Math.round(6 + random() * 5)];
}

function school(district, county, name, index, random) {
  const kind = random();
  return {
    code: `${district}${String(100_000 + index * 17).padStart(7, '0')}`,
    type: kind < 0.08 ? 9 : kind < 0.11 ? 10 : 7,
    county,
    district: name,
    // Names with letters that need their encoding read right.
    school: `${index % 9 === 0 ? 'Montañez' : 'Sample'} School ${index}`,
    grades: index % 10 < 6 ? elementary : index % 10 < 8 ? middle : high,
    students: Math.round(30 + random() ** 2 * 300),
  };
}
