/** Code in colour: classes only, so that the strictest policy takes it. */
import highlight from 'highlight.js/lib/core';
import apache from 'highlight.js/lib/languages/apache';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { escape } from './escape.ts';

const languages = { apache, bash, css, javascript, json, nginx, typescript, xml };
for (const [name, language] of Object.entries(languages)) highlight.registerLanguage(name, language);
highlight.registerAliases(['sh', 'shell'], { languageName: 'bash' });

/** What a block of code is called. */
const names: Record<string, string> = {
  html: 'HTML',
  css: 'CSS',
  js: 'JavaScript',
  tsx: 'TypeScript',
  json: 'JSON',
  csv: 'CSV',
  sh: 'Commands',
};

/** A block of code, as wide as its lines: it scrolls by keyboard, too. */
export function codeBlock(code: string, language: string): string {
  const text = code.replace(/\n$/, '');
  const known = highlight.getLanguage(language);
  const inside = known ? whole(highlight.highlight(text, { language }).value) : escape(text);
  const name = escape(names[language] ?? (language || 'Text'));
  return (
    `<div class="code"><p class="language" aria-hidden="true">${name}</p>` +
    `<pre tabindex="0" role="group" aria-label="Code: ${name}"><code>${inside}</code></pre></div>\n`
  );
}

/** The highlighter takes the `gap` of `achievement-gap-chart` in a style sheet for the property. */
function whole(html: string): string {
  return html.replaceAll(/(?<=[a-z]-)<span class="hljs-(?:attribute|built_in)">([\w-]+)<\/span>(?=-[a-z])/g, '$1');
}
