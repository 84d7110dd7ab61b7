/** Writes the reports on accessibility from `docs/accessibility/source/`: what is claimed, why, and the test that shows it. */

/** One heuristic of Chartability 2 and how the widgets do. */
export interface Heuristic {
  principle: string;
  name: string;
  critical?: boolean;
  verdict: 'pass' | 'fail' | 'not applicable' | 'person';
  because: string;
  /** `path: part of the test's title` */
  tests?: string[];
}

/** One success criterion of WCAG 2.2, in the terms of a VPAT. */
export interface Criterion {
  criterion: string;
  name: string;
  level: 'A' | 'AA';
  support: 'Supports' | 'Partially Supports' | 'Does Not Support' | 'Not Applicable';
  remarks: string;
  tests?: string[];
}

export interface Report {
  product: string;
  method: string[];
  gaps: string[];
}

const verdicts = {
  pass: 'pass',
  fail: '**fail**',
  'not applicable': 'not applicable',
  person: 'a person must judge',
} as const;

const origin =
  'Written by `npm run generate` from the files in `docs/accessibility/source/`. A test holds the two together, and looks up every test that is named here.';

function evidence(tests: readonly string[] = []): string {
  return tests
    .map((test) => {
      const [path = '', title = ''] = test.split(/: ?(.*)/s);
      return `[${path.split('/').at(-1)!.replace('.test.ts', '')}](../../${path})${title ? `: ${title}` : ''}`;
    })
    .join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function tally<Key extends string>(keys: readonly Key[]): string {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${count} ${key}`).join(', ');
}

/** The scorecard by Chartability's fifty heuristics. */
export function chartabilityPage(heuristics: readonly Heuristic[]): string {
  const principles = [...new Set(heuristics.map(({ principle }) => principle))];
  const critical = heuristics.filter((one) => one.critical);
  return `# Chartability scorecard

[Chartability](https://chartability.fizz.studio/) is a set of fifty heuristics for charts that people with disabilities
can use. An audit by it looks for failures; what is not shown counts as one.

Of ${heuristics.length} heuristics: ${tally(heuristics.map(({ verdict }) => verdicts[verdict].replaceAll('*', '')))}. Of the ${critical.length} that Chartability calls
critical: ${tally(critical.map(({ verdict }) => verdicts[verdict].replaceAll('*', '')))}. The project has judged itself; an audit by others is still to come.

${principles
  .map((principle) => {
    const own = heuristics.filter((one) => one.principle === principle);
    const rows = own.map(({ name, critical: isCritical, verdict, because, tests }) => [
      `${name}${isCritical ? ' (critical)' : ''}`,
      verdicts[verdict],
      because,
      evidence(tests),
    ]);
    return `## ${principle}\n\n${table(['heuristic', 'verdict', 'because', 'shown by'], rows)}`;
  })
  .join('\n\n')}

${origin}
`;
}

/** The report on conformance to WCAG 2.2 A and AA, in the order and terms of a VPAT 2.5. */
export function conformancePage(criteria: readonly Criterion[], { product, method, gaps }: Report): string {
  const section = (level: 'A' | 'AA'): string =>
    table(
      ['criterion', 'conformance', 'remarks', 'shown by'],
      criteria
        .filter((one) => one.level === level)
        .map(({ criterion, name, support, remarks, tests }) => [
          `${criterion} ${name}`,
          support,
          remarks,
          evidence(tests),
        ]),
    );
  return `# Accessibility conformance report

WCAG edition, after VPAT® 2.5. Standard: Web Content Accessibility Guidelines 2.2, levels A and AA.

**Product:** ${product}

**How it was evaluated:**

${method.map((one) => `- ${one}`).join('\n')}

**Known gaps:**

${gaps.map((one) => `- ${one}`).join('\n')}

**Terms:** _Supports_: at least one way meets the criterion without known defects. _Partially Supports_: some of it does
not meet the criterion. _Does Not Support_: most of it does not. _Not Applicable_: the criterion does not concern it.

Of ${criteria.length} criteria: ${tally(criteria.map(({ support }) => support))}. What the page around a widget must do is its author's.

## Level A

${section('A')}

## Level AA

${section('AA')}

${origin}
`;
}
