/** The style sheet of view pages: a file of its own, because a strict policy allows no other. */
export const viewStyle = `:root {
  color-scheme: light dark;
  --ink: #1b2733;
  --soft: #4d5b69;
  --paper: #ffffff;
  --shade: #f3f6f9;
  --line: #cfd8e1;
  --link: #0b5394;
  font: 100%/1.5 system-ui, sans-serif;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7edf3;
    --soft: #b0bdca;
    --paper: #12181f;
    --shade: #1b242e;
    --line: #3a4856;
    --link: #8cc4ff;
  }
}

* { box-sizing: border-box; }

body {
  margin: 0 auto;
  max-inline-size: 68rem;
  padding-inline: clamp(1rem, 4vw, 2.5rem);
  display: flow-root;
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: anywhere;
}

html { background: var(--paper); }

a { color: var(--link); text-underline-offset: 0.15em; }

:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }

.top p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; margin: 0; }

.top { margin-block: 2.5rem 0; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); }

.full, footer p { margin: 0; }

.top a, footer a, .views a, .views b, .views li::before { display: inline-block; padding-block: 0.3rem; }

/* A line is as high as its links before they are here. */
.views li::before { content: '\\200b' / ''; }

main { display: flow-root; padding-block-start: 1.5rem; }

main > * + :is(school-scorecard, achievement-gap-chart, satisfaction-gauge, metric-trend) { margin-block-start: 2.5rem; }

school-scorecard, achievement-gap-chart, satisfaction-gauge, metric-trend { display: block; }

/* Seen in a frame, too: nobody may take a copy for the present. */
.frozen { margin: 0; padding: 0.5rem 0.75rem; background: var(--shade); border-inline-start: 0.25rem solid var(--soft); font-size: 0.875rem; }

.frozen a { display: inline-block; padding-block: 0.2rem; }

main > .frozen + * { margin-block-start: 1rem; }

.copies { margin: 0; padding: 0; list-style: none; }

.copies li + li { margin-block-start: 0.5rem; }

h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }

h2 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.25; }

h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }

nav, .take { margin-block-start: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }

.views { margin: 0; padding: 0; list-style: none; display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }

summary { padding-block: 0.5rem; cursor: pointer; }

.data { overflow-x: auto; }

table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }

caption { padding-block-end: 0.5rem; text-align: start; font-weight: 700; }

th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal; }

pre { margin: 0; padding: 1rem; overflow-x: auto; white-space: pre-wrap; background: var(--shade); border: 1px solid var(--line); }

footer { margin-block: 2.5rem 1.5rem; color: var(--soft); font-size: 0.875rem; }

/* In a frame, the page is the widget and a way to the whole page. */
.full { display: none; }

.framed .full { display: block; margin-block-start: 0.5rem; font-size: 0.875rem; }

/* A frame that stays lower than its content: less room first. */
.framed.compact main { --vs-chart-height: 13em; --vs-space: 0.75rem; }

/* Where that is not enough, the page scrolls, and says so where a reader sees it. */
.rest { display: none; }

.cut-off .rest { display: inline; }

.framed.cut-off .full { position: sticky; inset-block-end: 0; margin: 0.5rem -0.5rem -0.5rem; padding: 0.5rem; background: var(--paper); border-block-start: 1px solid var(--line); }

.framed :is(.top, nav, .take, body > footer) { display: none; }

.framed main { padding: 0; }

.framed body { max-inline-size: none; padding: 0.5rem; }

/* A sandbox takes away downloads, the clipboard and printing: what cannot work is not offered. */
.sandboxed main > *::part(tools-section), .sandboxed main > *::part(download) { display: none; }

@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --shade: #ffffff; --line: #999999; --link: #000000; font-size: 10pt; }

  @page { margin: 15mm; }

  nav, .take, .top a + a { display: none; }

  body { max-inline-size: none; padding: 0; }
}
`;
