/** Where JSON text breaks: offset of the character, and what could have stood there. */
export interface JsonFault {
  offset: number;
  expected: string;
}

const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next' | 'end';

const named: Record<Exclude<Expected, 'next'>, string> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or }',
  ':': 'a colon after the name',
  end: 'the end of the file',
};

/**
 * Finds the first place where text is not JSON. `JSON.parse` does not tell it for every error in every version of Node.
 * Nothing is built and nothing recurses, so depth and size do not matter. Undefined: the text is JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: Expected = 'value';

  function take(token: RegExp): boolean {
    token.lastIndex = at;
    const found = token.test(text);
    if (found) at = token.lastIndex;
    return found;
  }

  function close(): void {
    open.pop();
    at++;
    expected = open.length > 0 ? 'next' : 'end';
  }

  for (;;) {
    take(blank);
    const mark = text[at];
    if (expected === 'end') return mark === undefined ? undefined : { offset: at, expected: named.end };
    if (expected === 'next') {
      const end = open.at(-1) === '{' ? '}' : ']';
      if (mark === end) close();
      else if (mark === ',') {
        at++;
        expected = end === '}' ? 'key' : 'value';
      } else return { offset: at, expected: `a comma or ${end}` };
    } else if (expected === ':') {
      if (mark !== ':') return { offset: at, expected: named[expected] };
      at++;
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or }') {
      if (mark === '}' && expected === 'key or }') close();
      else if (mark === '"' && take(string)) expected = ':';
      else return { offset: at, expected: named[expected] };
    } else if (mark === ']' && expected === 'value or ]') close();
    else if (mark === '{' || mark === '[') {
      open.push(mark);
      at++;
      expected = mark === '{' ? 'key or }' : 'value or ]';
    } else if (mark === '"') {
      if (!take(string)) return { offset: at, expected: 'text that ends with a double quote in the same line' };
      expected = open.length > 0 ? 'next' : 'end';
    } else if (take(scalar)) expected = open.length > 0 ? 'next' : 'end';
    else return { offset: at, expected: named[expected] };
  }
}
