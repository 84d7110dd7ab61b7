/** A button on each block of code. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    const told = document.createElement('span');
    told.className = 'unseen';
    told.setAttribute('role', 'status');
    button.addEventListener('click', () => void copy(block, button, told));
    block.append(button, told);
  }
}

async function copy(block: HTMLElement, button: HTMLElement, told: HTMLElement): Promise<void> {
  const code = block.querySelector('code')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    say(button, told, 'Copied');
  } catch {
    // Without the right to copy, the reader does it.
    getSelection()?.selectAllChildren(code);
    say(button, told, 'Selected: press Ctrl+C');
  }
}

function say(button: HTMLElement, told: HTMLElement, words: string): void {
  button.textContent = words;
  told.textContent = words;
  setTimeout(() => {
    button.textContent = 'Copy';
    told.textContent = '';
  }, 2500);
}
