/** The preview's page: chooses an organization and a metric, and hands them to the widgets as attributes. */

const feedAddress = '/feed/feed.json';
const kinds = [
  ['state', 'State'],
  ['county', 'County offices'],
  ['district', 'Districts'],
  ['school', 'Schools'],
];
/** Lines of the trend: more would not be told apart. */
const mostGroups = 4;

const element = (id) => document.getElementById(id);

/** Text of a feed in the page's language: a string, or a map from language to string. */
function words(text) {
  if (typeof text === 'string') return text;
  return text[document.documentElement.lang] ?? text.en ?? Object.values(text)[0] ?? '';
}

function option(value, label) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = label;
  return made;
}

function fillOrganizations(organizations, query, chosen) {
  const wanted = query.trim().toLowerCase();
  const fits = ({ id, name }) => wanted === '' || id.includes(wanted) || words(name).toLowerCase().includes(wanted);
  const select = element('organization');
  select.replaceChildren();
  for (const [kind, label] of kinds) {
    const found = organizations.filter((one) => one.kind === kind && (fits(one) || one.id === chosen));
    if (found.length === 0) continue;
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...found.map(({ id, name }) => option(id, words(name))));
    select.append(group);
  }
  select.value = chosen;
}

function fillMetrics({ goals = [], metrics }, chosen) {
  const select = element('metric');
  select.replaceChildren();
  for (const goal of [...goals, { id: undefined, name: 'Other' }]) {
    const found = metrics.filter((metric) => metric.goal === goal.id);
    if (found.length === 0) continue;
    const group = document.createElement('optgroup');
    group.label = words(goal.name);
    group.append(...found.map(({ id, name }) => option(id, words(name))));
    select.append(group);
  }
  select.value = chosen;
}

/** Notes which groups have a value, by organization and metric; an empty set where all are suppressed. */
function indexGroups({ observations }, index) {
  const add = (organization, metric, group, value) => {
    const key = `${organization} ${metric}`;
    if (!index.has(key)) index.set(key, new Set());
    if (typeof value === 'number') index.get(key).add(group ?? 'ALL');
  };
  if (Array.isArray(observations)) {
    for (const { organization, metric, group, value } of observations) add(organization, metric, group, value);
    return;
  }
  const place = (name) => observations.fields.indexOf(name);
  const [organization, metric, group, value] = ['organization', 'metric', 'group', 'value'].map(place);
  for (const row of observations.rows) add(row[organization], row[metric], row[group], row[value]);
}

async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return await response.json();
}

/** The files in which a published feed keeps what it knows of an organization. */
function partsOf({ parts = [] }, organization) {
  return parts
    .filter((part) => !part.insteadOf && !part.href.includes('{metric}'))
    .filter(({ organizations }) => organizations?.includes(organization) ?? true)
    .map(({ href }) => href.replaceAll('{organization}', encodeURIComponent(organization)))
    .map((href) => new URL(href, new URL(feedAddress, location.href)).href);
}

/** Gives attributes to a widget. It is made with its first ones, so that it never asks for a feed that it has not got. */
function set(tag, attributes) {
  const there = document.querySelector(tag);
  const widget = there ?? document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
  if (!there) document.querySelector('main').append(widget);
}

async function start() {
  const feed = await fetchJson(feedAddress);
  const index = new Map();
  indexGroups(feed, index);
  const { organizations, metrics, groups = [] } = feed;
  const address = new URL(location.href);
  const known = (list, id) => list.some((one) => one.id === id);
  let organization = address.searchParams.get('organization');
  if (!known(organizations, organization)) {
    if (organization) element('message').textContent = `The feed has no organization ${organization}.`;
    organization = (
      organizations.find(({ id }) => metrics.some((one) => index.has(`${id} ${one.id}`))) ?? organizations[0]
    ).id;
  }
  let metric = address.searchParams.get('metric');

  const groupsOf = (id) => index.get(`${organization} ${id}`);
  /** Keeps the metric where the organization has it; otherwise the first with numbers, or at least with rows. */
  const chooseMetric = () => {
    if (known(metrics, metric) && groupsOf(metric)) return;
    const first = metrics.find(({ id }) => groupsOf(id)?.size) ?? metrics.find(({ id }) => groupsOf(id)) ?? metrics[0];
    metric = first.id;
    element('metric').value = metric;
  };

  async function show() {
    const shown = organization;
    for (const part of partsOf(feed, organization)) indexGroups(await fetchJson(part), index);
    // Another one may have been chosen meanwhile.
    if (shown !== organization) return;
    chooseMetric();
    const surveys = metrics.filter(({ survey }) => survey);
    const survey = surveys.find(({ id }) => id === metric) ?? surveys.find(({ id }) => groupsOf(id));
    const present = groupsOf(metric) ?? new Set();
    const lines = groups.map(({ id }) => id).filter((id) => present.has(id));
    const shared = { src: feedAddress, organization };
    set('school-scorecard', shared);
    set('achievement-gap-chart', { ...shared, metric });
    set('metric-trend', { ...shared, metric, groups: lines.slice(0, mostGroups).join(',') || undefined });
    set('satisfaction-gauge', { ...shared, metric: survey?.id, hidden: survey ? undefined : '' });
    address.searchParams.set('organization', organization);
    address.searchParams.set('metric', metric);
    history.replaceState(null, '', address);
  }

  function fill() {
    chooseMetric();
    element('title').textContent = words(feed.title);
    fillOrganizations(organizations, element('search').value, organization);
    fillMetrics(feed, metric);
  }

  element('choice').addEventListener('submit', (event) => event.preventDefault());
  element('search').addEventListener('input', fill);
  element('organization').addEventListener('change', (event) => {
    organization = event.target.value;
    element('message').textContent = '';
    show().catch(fail);
  });
  element('metric').addEventListener('change', (event) => {
    metric = event.target.value;
    show().catch(fail);
  });
  element('language').addEventListener('change', (event) => {
    document.documentElement.lang = event.target.value;
    fill();
  });
  fill();
  await show();
}

function fail(error) {
  element('message').textContent = `The feed cannot be shown: ${error.message}. Check it with vital-signs validate.`;
}

start().catch(fail);
