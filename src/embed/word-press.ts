/** The secret that WordPress puts behind the address of a frame, sometimes after the page has loaded. */
export function wordPressSecret(): string | undefined {
  return /[#&?]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
}

/** Asks a WordPress around this frame to open an address: its sandbox lets a link open no window. */
export function askToOpen(address: string): void {
  const secret = wordPressSecret();
  if (secret && parent !== window) parent.postMessage({ message: 'link', value: address, secret }, '*');
}
