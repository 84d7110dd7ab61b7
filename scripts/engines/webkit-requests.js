/** Requests of a WebKit page that a test answers, as puppeteer hands them to it. */

/**
 * Begins or ends that requests wait for the test.
 * @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector
 * @param {boolean} enabled
 */
export async function intercept(inspector, enabled) {
  if (enabled === inspector.intercepting) return;
  inspector.intercepting = enabled;
  const every = { url: '', stage: 'request' };
  if (enabled) await inspector.keep('Network.enable');
  await inspector.keep('Network.setInterceptionEnabled', { enabled });
  await inspector.keep(`Network.${enabled ? 'add' : 'remove'}Interception`, every, 'interception');
  if (!enabled) inspector.forget('interception');
}

/** A request that is sent, of which a test may know the address. */
export const sentRequest = ({ request }) => ({ url: () => request.url, method: () => request.method });

/**
 * A request that waits.
 * @param {{ requestId: string, request: { url: string, method: string } }} params of the inspector's event
 * @param {(method: string, params: object) => Promise<object>} answer
 */
export function waitingRequest({ requestId, request }, answer) {
  return {
    ...sentRequest({ request }),
    continue: () => answer('Network.interceptContinue', { requestId, stage: 'request' }),
    abort: () => answer('Network.interceptRequestWithError', { requestId, errorType: 'General' }),
    respond: ({ status = 200, contentType = 'text/plain', body = '', headers = {} }) =>
      answer('Network.interceptRequestWithResponse', {
        requestId,
        content: Buffer.from(body).toString('base64'),
        base64Encoded: true,
        mimeType: contentType,
        status,
        statusText: '',
        headers: { 'Content-Type': contentType, ...headers },
      }),
  };
}
