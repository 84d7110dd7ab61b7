import type { MessageKey } from '../../i18n/english.ts';

/** Texts by media type. `text/plain` is there for every browser; one that takes nothing else gets it alone. */
export type Forms = Record<string, string> & { 'text/plain': string };

/** Puts a text on the clipboard in several forms, and returns what to tell the reader. Browsers ask for a press first. */
export async function copy(forms: Forms): Promise<MessageKey> {
  return (await written(forms)) || copiedByEvent(forms) ? 'tool.copied' : 'tool.not-copied';
}

async function written(forms: Forms): Promise<boolean> {
  // Only on secure pages, and in frames that were allowed to.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return clipboard.writeText(forms['text/plain']).then(
      () => true,
      () => false,
    );
  }
}

/** The old way, which is the only one on pages without https, and in frames. */
function copiedByEvent(forms: Forms): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    copied = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && copied;
  } finally {
    removeEventListener('copy', fill, true);
  }
}
