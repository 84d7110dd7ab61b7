import { checkReference, type Catalogue } from './meaning-catalogue.ts';
import type { Findings } from './meaning-findings.ts';
import { numberCheck, numberless, protectedStates } from './meaning-numbers.ts';
import { checkPeriod, periodBefore, periodMeant } from './meaning-period.ts';
import { Residuals } from './meaning-residuals.ts';
import { surveyCheck } from './meaning-survey.ts';
import { nameOf, type ObservationTable } from './meaning-table.ts';
import { everyone } from './observations.ts';
import type { Feed } from './types.ts';

interface Year {
  before: string;
  isWrong: boolean;
  /** Position of the observation of each organization, metric and group in this year. */
  positions: Map<number, number>;
}

/** Checks every observation by itself, against its neighbours in time, and against the groups of its family. */
export function checkObservations(feed: Feed, table: ObservationTable, catalogue: Catalogue, findings: Findings): void {
  const organization = table.column('organization');
  const metric = table.column('metric');
  const group = table.column('group');
  const period = table.column('period');
  const count = table.column('count');
  const change = table.column('change');
  const state = table.column('state');
  const years = new Map<string, Year>();
  const residuals = new Residuals(feed, catalogue);
  const checkNumbers = numberCheck(feed, table, catalogue, findings);
  const checkSurvey = surveyCheck(table, findings);
  const changed: { index: number; place: number; year: Year }[] = [];

  function yearOf(text: string): Year {
    let year = years.get(text);
    if (!year) {
      year = { before: periodBefore(text), isWrong: periodMeant(text) !== undefined, positions: new Map() };
      years.set(text, year);
    }
    return year;
  }

  for (let index = 0; index < table.length; index++) {
    if (table.unreadable.has(index)) continue;
    const year = yearOf(period(index)!);
    if (year.isWrong) checkPeriod(period(index)!, table.path(index, 'period'), findings);
    const groupId = group(index) ?? everyone;
    const organizationPlace = catalogue.organizations.get(organization(index)!);
    const metricPlace = catalogue.metrics.get(metric(index)!);
    const groupPlace = catalogue.groups.get(groupId);
    if (organizationPlace === undefined || metricPlace === undefined || groupPlace === undefined) {
      const { organizations, metrics: known, groups } = catalogue;
      checkReference(
        organization(index),
        organizations,
        'an organization of this feed',
        table.path(index, 'organization'),
        findings,
      );
      checkReference(metric(index), known, 'a metric of this feed', table.path(index, 'metric'), findings);
      checkReference(groupId, groups, 'a group of this feed', table.path(index, 'group'), findings);
      continue;
    }
    const own = state(index) ?? 'reported';
    checkNumbers(index, metricPlace, own);
    checkSurvey(index, feed.metrics[metricPlace]!);
    const pair = organizationPlace * feed.metrics.length + metricPlace;
    const place = pair * (catalogue.groups.size + 1) + groupPlace;
    const twin = year.positions.get(place);
    if (twin !== undefined) {
      findings.error('duplicate observation', () => ({
        path: table.path(index, 'organization'),
        found: `${nameOf(table, index)} again`,
        expected: 'one observation for each organization, metric, group and period',
        advice: `The first is at ${table.path(twin, 'organization')}.`,
      }));
      continue;
    }
    year.positions.set(place, index);
    if (change(index) !== undefined && !numberless.has(own)) changed.push({ index, place, year });
    const isHidden = protectedStates.has(own);
    residuals.add(
      period(index)!,
      pair,
      groupPlace,
      index,
      isHidden ? 'hidden' : own === 'not-applicable' ? 0 : count(index),
    );
  }

  for (const { index, place, year } of changed) {
    const before = years.get(year.before)?.positions.get(place);
    if (before === undefined || !protectedStates.has(state(before) ?? 'reported')) continue;
    findings.error('change tells a suppressed value', () => ({
      path: table.path(index, 'change'),
      found: `a change since ${year.before}, which is suppressed`,
      expected: 'no change',
      advice: 'Value and change together tell the suppressed value: remove the change.',
    }));
  }

  residuals.report(table, findings);
}
