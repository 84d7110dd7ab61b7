/** The columns of the state's Dashboard files, in their order, by indicator and year. */
const who = 'cds rtype schoolname districtname countyname charter_flag coe_flag dass_flag';
const rating = 'change statuslevel changelevel color box';
const sizes = 'currnsizemet priornsizemet accountabilitymet';
const participation =
  'currprate_enrolled currprate_tested currprate currnumPRLOSS currdenom_withoutPRLOSS currstatus_withoutPRLOSS ' +
  'priorprate_enrolled priorprate_tested priorprate priornumPRLOSS priordenom_withoutPRLOSS priorstatus_withoutPRLOSS';
const progress = (side: string) =>
  `${side}progressed ${side}maintainPL4 ${side}maintainOth ${side}declined ${side}progressed_Alternate ` +
  `${side}maintainPL3_Alternate ${side}notprognotmain_Alternate ${side}95 ${side}numer ${side}denom ${side}status`;
const rates = 'currnumer currdenom currstatus priornumer priordenom priorstatus';
const end = 'indicator reportingyear';

export const columns = {
  ela2025: `${who} studentgroup currdenom currstatus priordenom priorstatus ${rating} ${sizes} hscutpoints pairshare_method ${participation} ${end}`,
  ela2022: `${who} studentgroup currdenom currstatus statuslevel hscutpoints pairshare_method prate_enrolled prate_tested prate numPRLOSS currdenom_withoutPRLOSS currstatus_withoutPRLOSS reportingyear`,
  math2017: `${who.replace(' dass_flag', '')} studentgroup currdenom currstatus priordenom priorstatus ${rating} caa_denom reportingyear`,
  ela2017: `${who.replace(' dass_flag', '')} studentgroup currdenom currstatus priordenom priorstatus change caa_denom reportingyear`,
  math2019: `${who} studentgroup currdenom currstatus priordenom priorstatus ${rating} hscutpoints curradjustment prioradjustment pairshare_method notestflag ReportingYear`,
  science2025: `${who} studentgroup currdenom currstatus priordenom priorstatus ${rating} ${sizes} ${participation} ${end}`,
  elpi2025: `${who} studentgroup ${progress('curr')} ${progress('prior')} ${rating} ${sizes} ${end}`,
  elpi2023: `${who} ${progress('curr')} ${progress('prior')} ${rating} reportingyear`,
  susp2025: `${who} type studentgroup ${rates} ${rating} smalldenom ${sizes} certifyflag priorcertifyflag ${end}`,
  susp2022: `${who} type studentgroup currnumer currdenom currstatus statuslevel certifyflag reportingyear`,
  susp2019: `cdscode${who.slice(3)} type studentgroup ${rates} safetynet ${rating} certifyflag reportingyear`,
  chronic2025: `${who} studentgroup ${rates} change statuslevel changeLevel color box smalldenom ${sizes} certifyflag priorcertifyflag dataerrorflag ${end}`,
  chronic2022: `${who} studentgroup currnumer currdenom currstatus statuslevel certifyflag dataerrorflag reportingyear`,
  grad2024: `${who} studentgroup ${rates} ${rating} smalldenom fiveyrnumer ${sizes} ${end}`,
  grad2021: `${who} studentgroup currnumer currdenom currstatus fiveyrnumer reportingyear`,
  grad2018: `${who} studentgroup ${rates} safetynet ${rating} reportingyear`,
  grad2017: `${who.replace(' dass_flag', '')} studentgroup ${rates} cal_method safetynet ${rating} prioryear1_numer prioryear1_denom prioryear1_status reportingyear`,
  cci2025: `${who} studentgroup studentgroup_pct currdenom currstatus priordenom priorstatus ${rating} smalldenom ${sizes} curr_prep curr_prep_pct curr_prep_statefedjobs_DASS ${end}`,
  cci2023: `${who} studentgroup studentgroup_pct currdenom currstatus statuslevel currnsizemet curr_prep curr_prep_pct reportingyear`,
  cci2020: `${who} studentgroup studentgroup_pct currdenom curr_prep curr_prep_pct curr_prep_summative reportingyear`,
  cci2022: `${who} studentgroup studentgroup_pct currdenom ap ap_pct ib ib_pct ag ag_pct reportingyear`,
} as const;

export type DashboardLayout = keyof typeof columns;

const district = {
  cds: '34674390000000',
  cdscode: '34674390000000',
  rtype: 'D',
  districtname: 'Sacramento City Unified',
  countyname: 'Sacramento',
  studentgroup: 'ALL',
};

/** A file in one of the state's layouts; a row says only what differs from everyone in one district. */
export function dashboardFile(layout: DashboardLayout, ...rows: Record<string, string>[]): string {
  const header = columns[layout].split(' ');
  const year = layout.slice(-4);
  const shared: Record<string, string> = {
    ...district,
    reportingyear: year,
    ReportingYear: year,
    indicator: layout.slice(0, -4).toUpperCase().replace('CHRONIC', 'CHRO'),
  };
  const lines = rows.map((row) => header.map((name) => row[name] ?? shared[name] ?? '').join('\t'));
  return [header.join('\t'), ...lines, ''].join('\n');
}
