import { say } from '../words/say.ts';

/** Copies a text, or selects it where the browser or the page's policy does not allow to copy. Says which of both. */
export async function copy(text: HTMLTextAreaElement, said: HTMLElement): Promise<void> {
  // Emptied first, so that the same words are told again.
  said.textContent = '';
  const isCopied = await written(text.value);
  if (!isCopied) {
    text.focus();
    text.select();
  }
  said.textContent = say(isCopied ? 'copied' : 'selected');
}

async function written(text: string): Promise<boolean> {
  try {
    // Absent on pages without https.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
