import type { Dataset, Metric, Organization } from '../index.ts';
import { widgetOf, type Choice, type Option } from './choice.ts';
import { textIn } from './feed-source.ts';
import { everyLanguage } from '../model/organization-index.ts';
import type { Entry } from './search.ts';

export interface Named {
  id: string;
  name: string;
}

/** What can be chosen for an organization and a widget. */
export interface Lists {
  metrics: Named[];
  /** The latest first. */
  periods: string[];
  groups: Named[];
  /** Kinds of organizations above this one. */
  above: string[];
}

/** All organizations of a feed, in its order, with the words by which they are found. */
export function entriesOf({ about, organizations }: Dataset, language: string): Entry[] {
  return about.organizations.map((organization) => {
    const parent = organizations.get(organization.parent ?? '');
    const name = textIn(language, about.language, organization.name);
    const above = parent ? textIn(language, about.language, parent.name) : '';
    return {
      id: organization.id,
      label: [name, above].filter(Boolean).join(' · '),
      names: [...everyLanguage(organization.name), ...everyLanguage(organization.shortName)],
      others: [...everyLanguage(parent?.name), ...everyLanguage(organization.city)],
    };
  });
}

function suits(dataset: Dataset, organization: Organization, metric: Metric, widget: string): boolean {
  const all = dataset.allSeries(organization, metric);
  if (widget === 'satisfaction-gauge') return metric.survey !== undefined && all.length > 0;
  if (widget === 'achievement-gap-chart') return all.filter(({ group }) => group.family !== 'audience').length > 1;
  return all.length > 0;
}

export function listsOf(dataset: Dataset, choice: Choice, language: string): Lists {
  const { about } = dataset;
  const organization = dataset.organizations.get(choice.organization) ?? about.organizations[0]!;
  const name = (thing: { id: string; name: Metric['name'] }): Named => ({
    id: thing.id,
    name: textIn(language, about.language, thing.name) || thing.id,
  });
  const widget = widgetOf(choice);
  const metrics = about.metrics.filter((metric) => suits(dataset, organization, metric, widget));
  const shown = widget === 'school-scorecard' ? metrics : metrics.filter(({ id }) => id === choice.metric);
  const series = (shown.length > 0 ? shown : metrics.slice(0, 1)).flatMap((one) =>
    dataset.allSeries(organization, one),
  );
  const groups = new Map(series.map(({ group }) => [group.id, group]));
  return {
    metrics: metrics.map(name),
    periods: [...new Set(series.flatMap(({ periods }) => periods))].toSorted().toReversed(),
    groups: [...dataset.groups.values()].filter(({ id }) => groups.has(id)).map(name),
    above: dataset.ancestors(organization).map(({ kind }) => kind),
  };
}

/** What to begin with. A feed in parts says what there is only when its parts are here: then it is the first of all. */
function firstWithData(dataset: Dataset): Organization {
  const { organizations, metrics, parts } = dataset.about;
  const hasData = (one: Organization): boolean => metrics.some((metric) => dataset.allSeries(one, metric).length > 0);
  return (parts ? undefined : organizations.find(hasData)) ?? organizations[0]!;
}

/** A choice without what this organization, measure or widget does not have. */
export function fitted(choice: Choice, dataset: Dataset, { metrics, periods, groups }: Lists): Choice {
  const known: Partial<Record<Option, readonly string[]>> = {
    metric: metrics.map(({ id }) => id),
    metrics: metrics.map(({ id }) => id),
    period: periods,
    groups: groups.map(({ id }) => id),
    reference: groups.map(({ id }) => id),
  };
  const next = { ...choice };
  if (!dataset.organizations.has(choice.organization)) next.organization = firstWithData(dataset).id;
  for (const [option, ids] of Object.entries(known) as [Option, readonly string[]][])
    next[option] = choice[option]
      .split(/[ ,]+/)
      .filter((id) => ids.includes(id))
      .join(' ');
  return next;
}
