/**
 * Takes the indentation out of `html`, `svg` and `css` templates: minifiers leave template text alone, and every byte
 * of it is sent to readers. Between tags one space stays where there was any, so inline text looks the same.
 */
// Not behind a backtick: that is a tag named in a comment.
const tags = /(?<!`)\b(html|svg|css)`/g;

function squeezed(tag: string, text: string): string {
  const single = text.replaceAll(/\s+/g, ' ');
  if (tag !== 'css') return single;
  return single
    .replaceAll(/\/\*.*?\*\/ ?/g, '')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(' > ', '>')
    .replaceAll(/([ (:,])0\./g, '$1.')
    .replaceAll(';}', '}')
    .trim();
}

/** End of an expression that begins after `${`: the index of its closing brace. */
function expressionEnd(code: string, from: number): number {
  let depth = 1;
  for (let index = from; index < code.length; index++) {
    const character = code[index];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index;
    else if (character === "'" || character === '"') index = code.indexOf(character, index + 1);
    else if (character === '`') index = templateEnd(code, index + 1);
  }
  throw new Error('A template expression has no end');
}

function templateEnd(code: string, from: number): number {
  for (let index = from; index < code.length; index++) {
    if (code[index] === '\\') index++;
    else if (code[index] === '`') return index;
    else if (code.startsWith('${', index)) index = expressionEnd(code, index + 2);
  }
  throw new Error('A template has no end');
}

/** The code of a module with its templates squeezed. */
export function squeezeTemplates(code: string): string {
  let out = '';
  let done = 0;
  for (const match of code.matchAll(tags)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    const end = templateEnd(code, start);
    out += code.slice(done, start);
    let text = start;
    for (let index = start; index < end; index++) {
      if (code[index] === '\\') index++;
      else if (code.startsWith('${', index)) {
        if (match[1] === 'css') throw new Error('A style sheet takes no expressions: see scripts/lean-lit/css.ts');
        const close = expressionEnd(code, index + 2);
        out += `${squeezed(match[1]!, code.slice(text, index))}\${${squeezeTemplates(code.slice(index + 2, close))}}`;
        index = close;
        text = close + 1;
      }
    }
    out += `${squeezed(match[1]!, code.slice(text, end))}\``;
    done = end + 1;
  }
  return out + code.slice(done);
}
