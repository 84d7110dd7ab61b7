/** The style sheet of the data page: a file of its own, because a strict policy allows no other. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ink: #1b2733;
  --soft: #4d5b69;
  --paper: #ffffff;
  --shade: #f3f6f9;
  --line: #cfd8e1;
  --accent: #0b5394;
  --band: #0f3557;
  --on-band: #ffffff;
  --on-band-soft: #cfe0f0;
  --warn: #fff4d6;
  --warn-line: #8a6100;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  line-height: 1.5;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7edf3;
    --soft: #b0bdca;
    --paper: #12181f;
    --shade: #1b242e;
    --line: #3a4856;
    --accent: #8cc4ff;
    --band: #0d2438;
    --warn: #33290f;
    --warn-line: #d9b45b;
  }
}

* { box-sizing: border-box; }

html { scroll-padding-block-start: 1rem; }

body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }

a { color: var(--accent); text-underline-offset: 0.15em; }

:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.75rem 1rem; background: var(--paper); }

.skip:focus { inset-block-start: 0.5rem; z-index: 1; }

.inner, main, .bottom { max-inline-size: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }

.top { color: var(--on-band); background: var(--band); padding-block: clamp(1.5rem, 5vw, 3.5rem); }

.top a { color: inherit; }

.top :focus-visible { outline-color: currentColor; }

.publisher { margin: 0 0 0.25rem; color: var(--on-band-soft); font-weight: 600; }

h1 { margin: 0; font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.6rem); line-height: 1.15; text-wrap: balance; }

.about { margin: 0.75rem 0 0; color: var(--on-band-soft); font-size: 1.1rem; max-inline-size: 42rem; }

dl, dd, dt { margin: 0; }

.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin-block-start: 1.5rem; }

.facts dt { color: var(--on-band-soft); font-size: 0.875rem; }

main:focus { outline: none; }

h2 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; }

h3 { margin: 1.75rem 0 0.5rem; font-size: 1.2rem; }

h4 { margin: 0; font-size: 1.05rem; }

section { margin-block-start: 3rem; }

p { margin: 0 0 0.75rem; max-inline-size: 46rem; }

.frozen { margin-block-start: 1.5rem; padding: 0.75rem 1rem; background: var(--shade); border-inline-start: 0.35rem solid var(--soft); max-inline-size: none; }

.ways { margin: 1rem 0 0; }

.ways a, .frozen a, .copies a { display: inline-block; padding-block: 0.2rem; }

.sample { margin-block-start: 1.5rem; padding: 0.75rem 1rem; background: var(--warn); border-inline-start: 0.35rem solid var(--warn-line); max-inline-size: none; }

nav { margin-block-start: 1.5rem; }

nav h2 { font-size: 0.875rem; font-weight: 600; color: var(--soft); margin: 0; }

nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }

nav a { display: inline-block; padding-block: 0.4rem; }

.tiles { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr)); }

.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 1rem; background: var(--shade); border-block-start: 0.25rem solid var(--accent); }

.tiles dt { color: var(--soft); }

.tiles dd { font-size: 1.65rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }

.year { white-space: nowrap; }

.files div { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(8rem, 12rem) 1fr; padding-block: 0.6rem; border-block-end: 1px solid var(--line); }

.files dt { font-weight: 600; }

.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }

.card { padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 0.5rem; break-inside: avoid; }

.card p { margin-block: 0.35rem 0; }

.card h3 { margin: 0; }

.question { font-style: italic; }

.card dl { display: grid; gap: 0.3rem; margin-block-start: 0.75rem; font-size: 0.9375rem; }

.card dl div { display: grid; gap: 0 1rem; grid-template-columns: 8.5rem 1fr; }

.card dt, .families dt { color: var(--soft); }

.families { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }

.families dt { font-weight: 600; }

.families ul { margin: 0.25rem 0 0; padding: 0; list-style: none; }

code { font-family: ui-monospace, SFMono-Regular, Consolas, monospace; font-size: 0.85em; color: var(--soft); }

.notes { margin: 0; padding: 0; list-style: none; }

.notes li { padding: 0.25rem 0 0.25rem 1rem; margin-block-end: 0.75rem; border-inline-start: 0.25rem solid var(--line); }

.notes p { margin: 0; }

.kind { color: var(--soft); font-size: 0.9375rem; }

.kind b { color: var(--ink); }

table { border-collapse: collapse; inline-size: 100%; }

.states { max-inline-size: 40rem; }

th, td { padding: 0.5rem 0.75rem 0.5rem 0; text-align: start; vertical-align: baseline; border-block-end: 1px solid var(--line); }

thead th { color: var(--soft); font-size: 0.875rem; vertical-align: bottom; }

tbody th { font-weight: 600; }

.states tbody th { font-weight: normal; }

.number { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal; }

td.number { white-space: nowrap; }

td:last-child, th:last-child { padding-inline-end: 0; }

.organizations th code { display: block; font-weight: normal; }

.depth-0 th, .depth-1 th { font-size: 1.05em; }

.depth-2 th { padding-inline-start: 1.25rem; font-weight: 500; }

.depth-3 th { padding-inline-start: 2.5rem; font-weight: 500; }

.changes thead th:first-child { inline-size: 28%; }

.changes .short { white-space: nowrap; }

.links { padding-inline-start: 1.25rem; white-space: nowrap; }

.links span { display: inline-block; min-inline-size: 7rem; }

.links a { display: inline-block; padding-block: 0.2rem; }

small { color: var(--soft); font-size: 0.8125rem; }

pre { margin: 0; padding: 1rem; overflow-x: auto; background: var(--shade); border: 1px solid var(--line); border-radius: 0.5rem; overflow-wrap: normal; }

pre code { color: var(--ink); }

.bottom { margin-block: 4rem 2rem; color: var(--soft); font-size: 0.875rem; }

@media (max-width: 46rem) {
  .files div { grid-template-columns: 1fr; }

  .card { padding-inline: 0.9rem; }

  .card dl div { grid-template-columns: minmax(5.5rem, 32%) 1fr; }

  .tiles { grid-template-columns: 1fr 1fr; gap: 0.75rem; }

  .tiles div { padding: 0.75rem; }

  .tiles dd { font-size: 1.35rem; }

  :is(.organizations, .changes), :is(.organizations, .changes) tbody, :is(.organizations, .changes) tr, :is(.organizations, .changes) th, :is(.organizations, .changes) td { display: block; }

  :is(.organizations, .changes) thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }

  :is(.organizations, .changes) tr { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }

  :is(.organizations, .changes) th, :is(.organizations, .changes) td { border: 0; padding: 0.1rem 0; }

  :is(.organizations, .changes) td::before { content: attr(data-name) ': '; color: var(--soft); }

  :is(.organizations, .changes) .number { text-align: start; white-space: normal; }

  .depth-2 { padding-inline-start: 1rem; }

  .depth-3 { padding-inline-start: 2rem; }

  .links { white-space: normal; }

  .links span { min-inline-size: 6.5rem; }
}

@media print {
  :root {
    color-scheme: light;
    --ink: #000000;
    --soft: #333333;
    --paper: #ffffff;
    --shade: #ffffff;
    --line: #999999;
    --accent: #000000;
    --band: #ffffff;
    --on-band: #000000;
    --on-band-soft: #333333;
    --warn: #ffffff;
    --warn-line: #000000;
    font-size: 10pt;
  }

  @page { margin: 15mm; }

  nav, .skip, .links a, #embed { display: none; }

  .inner, main, .bottom { max-inline-size: none; padding-inline: 0; }

  .top { padding-block: 0 1rem; border-block-end: 2pt solid; }

  section { margin-block-start: 1.5rem; }

  h2, h3, h4 { break-after: avoid; }

  tr, .tiles div, .notes li { break-inside: avoid; }

  thead { display: table-header-group; }

  .tiles { grid-template-columns: repeat(5, 1fr); }

  .tiles dd { font-size: 1.2rem; }

  .cards { display: block; columns: 2; }

  .card { margin-block-end: 0.75rem; }

  .card dl div { grid-template-columns: 7rem 1fr; }

  main a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.8em; font-weight: normal; }

  table a[href^='http']::after { content: none; }
}
`;
