/** An entity list as it comes with the research files: code, type, county, district, school. */
export function entitiesText(...rows: [string, string, string, string, string][]): string {
  const header =
    'County Code^District Code^School Code^Type ID^Filler^Test Year^County Name^District Name^School Name^Zip Code';
  const lines = rows.map(([code, type, county, district, school]) =>
    [code.slice(0, 2), code.slice(2, 7), code.slice(7), type, '', '2025', county, district, school, '95814'].join('^'),
  );
  return [header, ...lines, ''].join('\r\n');
}

const columns =
  'CDSCode NCESDist NCESSchool StatusType County District School Street StreetAbr City Zip State MailStreet MailStrAbr MailCity MailZip MailState Phone Ext FaxNumber Website OpenDate ClosedDate Charter CharterNum FundingType DOC DOCType SOC SOCType EdOpsCode EdOpsName EILCode EILName GSoffered GSserved Virtual Magnet YearRoundYN FederalDFCDistrictID Latitude Longitude AdmFName AdmLName LastUpDate Multilingual'.split(
    ' ',
  );

/** The state's directory of public schools, as a tab-separated file; a row says only what differs from a usual school. */
export function directoryText(...rows: Record<string, string>[]): string {
  const usual = { StatusType: 'Active', County: 'Sacramento', District: 'Sacramento City Unified' };
  const lines = rows.map((row) => {
    const cells: Record<string, string> = { ...usual, ...row };
    return columns.map((name) => cells[name] ?? 'No Data').join('\t');
  });
  return [columns.join('\t'), ...lines, ''].join('\n');
}
