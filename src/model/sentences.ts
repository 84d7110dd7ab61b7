/** Sentences in a row, without those that have nothing to say. */
export function sentences(...all: (string | false | undefined)[]): string {
  return all.filter(Boolean).join(' ');
}
