/** The builder: choose what to show, see it, and copy the code that fits a site. Everything chosen is in the address. */
import type { FrameView } from '../model/view.ts';
import { readChoice, writeChoice, type Choice } from './choice.ts';
import { bringParts, type OpenFeed } from './feed-source.ts';
import { entriesOf, fitted, listsOf } from './lists.ts';
import { showContrast } from './panels/accent.ts';
import { forgetVerdict, listenToChecks } from './panels/check.ts';
import { listenToCopies, orderOf, showCode } from './panels/code.ts';
import { firstFeed, open, sayAgain, showOffers } from './panels/feed.ts';
import { chosenIn, writeForm } from './panels/form.ts';
import { showOptions } from './panels/options.ts';
import { listenToSearch, showOrganizations } from './panels/organizations.ts';
import { part } from './panels/part.ts';
import { showPreview } from './panels/preview.ts';
import { systemOf, wayOf } from './snippets/systems.ts';
import { pageLanguage, speak } from './words/say.ts';

let choice = readChoice(new URLSearchParams(location.search));
let feed: OpenFeed | undefined;
let view: FrameView | undefined;
/** Counts what was begun: an answer that comes after another question is not used. */
let round = 0;

function keep(next: Choice, how: 'push' | 'replace'): void {
  const query = writeChoice(next).toString();
  const address = query ? `?${query}` : location.pathname;
  if (how === 'push' && query !== writeChoice(choice).toString()) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  choice = next;
}

function order(): ReturnType<typeof orderOf> {
  return orderOf(choice, feed, view);
}

/** Shows all that follows from the choice and the feed. */
function show(isFromHistory = false): void {
  if (feed) {
    const next = fitted(choice, feed.dataset, listsOf(feed.dataset, choice, pageLanguage()));
    if (JSON.stringify(next) !== JSON.stringify(choice)) keep(next, 'replace');
  }
  const lists = feed && listsOf(feed.dataset, choice, pageLanguage());
  showOrganizations(feed ? entriesOf(feed.dataset, pageLanguage()) : [], choice.organization);
  showOptions(choice, lists, feed?.dataset);
  writeForm({ ...choice, widget: choice.widget || 'school-scorecard' }, isFromHistory);
  showContrast(choice);
  showPreview(choice, feed?.url, (shown) => {
    view = shown;
    showCode(choice, order());
  });
  showCode(choice, order());
}

/** Brings what the choice needs and is not here yet, then shows it. */
async function follow(isAsked: boolean): Promise<void> {
  const own = ++round;
  const opened = await open(choice.feed, isAsked);
  if (own !== round) return;
  feed = opened;
  show();
  await more();
}

/** A feed in parts has the lists of an organization in files of its own. */
async function more(): Promise<void> {
  const own = round;
  if (!feed?.dataset.about.parts) return;
  await bringParts(feed, choice.organization);
  if (own === round) show();
}

function change(chosen: Partial<Choice>): void {
  const before = choice;
  // Another system has other ways: the first one of it is the one to try.
  const isMoved = chosen.system !== undefined && chosen.system !== choice.system;
  keep({ ...choice, ...(isMoved && { way: '' }), ...chosen }, 'push');
  if (choice.page !== before.page) turn();
  forgetVerdict();
  show();
  if (choice.organization !== before.organization) void more();
}

/** Turns the page into the chosen language. */
function turn(): void {
  speak(choice.page);
  showOffers(use);
  sayAgain();
}

function use(address: string): void {
  part('feed', HTMLInputElement).value = address;
  keep({ ...choice, feed: address }, 'push');
  void follow(true);
}

function listen(): void {
  document.body.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    // The feed is fetched on request, not while somebody is leaving its field.
    const chosen = target.id === 'feed' ? undefined : chosenIn(target, choice);
    if (chosen) change(chosen);
  });
  const address = part('feed', HTMLInputElement);
  part('load', HTMLButtonElement).addEventListener('click', () => use(address.value.trim()));
  address.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') use(address.value.trim());
  });
  addEventListener('popstate', () => {
    const before = choice;
    choice = readChoice(new URLSearchParams(location.search));
    if (choice.page !== before.page) turn();
    forgetVerdict();
    // What fits the feed of before says nothing of this one.
    if (choice.feed !== before.feed) feed = undefined;
    show(true);
    if (choice.feed !== before.feed) void follow(false);
    else if (choice.organization !== before.organization) void more();
  });
  listenToSearch(() => choice.organization);
  listenToCopies();
  listenToChecks(
    () => ({ way: wayOf(systemOf(choice.system), choice.way), order: order() }),
    (way) => change({ way }),
  );
}

if (!choice.feed) choice.feed = firstFeed();
turn();
listen();
show();
void follow(false);
