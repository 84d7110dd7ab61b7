/**
 * Student groups of the research files by their number, which has stayed the same since 2015. Left out are the opposites
 * ("Not homeless"), the education of parents, ethnicity within economic status, and other classes of English learners:
 * the vocabulary has no place for them, and `RFEP` (8) are all who were ever reclassified, not the recent ones of `RFP`.
 */
const groups: Readonly<Record<number, string>> = {
  1: 'ALL',
  3: 'M',
  4: 'F',
  28: 'MIG',
  31: 'SED',
  52: 'HOM',
  74: 'AA',
  75: 'AI',
  76: 'AS',
  77: 'FI',
  78: 'HI',
  79: 'PI',
  80: 'WH',
  128: 'SWD',
  144: 'MR',
  160: 'EL',
  180: 'EO',
  240: 'FOS',
  250: 'LTEL',
};

/** Identifier in the vocabulary of a student group of the research files, or nothing. */
export function caasppGroup(number: number): string | undefined {
  return groups[number];
}
