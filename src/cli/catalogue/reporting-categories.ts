/** Student groups of the vocabulary by DataQuest's codes, which mean other things elsewhere. */
const groups: Readonly<Record<string, string>> = {
  TA: 'ALL',
  RB: 'AA',
  RI: 'AI',
  RA: 'AS',
  RF: 'FI',
  RH: 'HI',
  RP: 'PI',
  RW: 'WH',
  RT: 'MR',
  RD: 'RD',
  SE: 'EL',
  SD: 'SWD',
  SS: 'SED',
  SM: 'MIG',
  SF: 'FOS',
  SH: 'HOM',
  GF: 'F',
  GM: 'M',
  GX: 'GX',
  GZ: 'GZ',
  // Kindergarten alone until 2022-23, with transitional kindergarten since: two spans, not one under two names.
  GRK: 'GRK',
  GRKN: 'GRK',
  GRTKKN: 'GRTKK',
  GR13: 'GR13',
  GR46: 'GR46',
  GR78: 'GR78',
  GR912: 'GR912',
  GRK8: 'GRK8',
  GRTK8: 'GRTK8',
};

/** The student group of a reporting category, or nothing where a feed has no place for it. */
export function groupOfCategory(code: string): string | undefined {
  return Object.hasOwn(groups, code) ? groups[code] : undefined;
}
