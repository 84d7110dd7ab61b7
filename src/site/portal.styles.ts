/** The style sheet of the portal page. */
export const portalStyle = `:root {
  color-scheme: light dark;
  --ink: #1b2733;
  --soft: #4d5b69;
  --paper: #ffffff;
  --shade: #f3f6f9;
  --line: #cfd8e1;
  --link: #0b5394;
  font: 100%/1.5 system-ui, sans-serif;
  scroll-padding-block-start: 1rem;
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

html { background: var(--paper); }

body {
  margin: 0 auto;
  max-inline-size: 84rem;
  padding-inline: clamp(1rem, 3vw, 2.5rem);
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: break-word;
}

a { color: var(--link); text-underline-offset: 0.15em; }

:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }

section:focus { outline: none; }

.skip { position: absolute; inset-block-start: 0; padding: 0.6rem 1rem; background: var(--paper); }

.skip:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }

header { padding-block: 1rem 0.5rem; }

.ways { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; margin: 0; }

.ways a, .sections a, .schools a, footer a { display: inline-block; padding-block: 0.3rem; }

h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; }

header > p { margin: 0 0 0.5rem; max-inline-size: 65ch; }

h2 { margin: 0 0 0.75rem; font-size: 1.375rem; line-height: 1.25; }

.sections { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }

section { margin-block-start: 2.5rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }

section.find { margin-block-start: 0.5rem; }

section > p { margin: 0 0 1rem; color: var(--soft); }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 2.5rem; margin-block-start: 2.5rem; align-items: start; }

satisfaction-gauge { margin-block-start: 2.5rem; }

summary { padding-block: 0.5rem; cursor: pointer; inline-size: fit-content; }

.schools { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); margin: 0 0 1rem; padding: 0; list-style: none; }

footer { margin-block: 2.5rem 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }

footer p { margin: 0; }

@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --shade: #ffffff; --line: #999999; --link: #000000; font-size: 10pt; }

  @page { margin: 15mm; }

  nav, .skip, .find, #all, .ways { display: none; }

  body { max-inline-size: none; padding: 0; }

  section { break-before: auto; }
}
`;
