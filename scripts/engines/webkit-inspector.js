/**
 * A client of WebKitGTK's remote inspector: it does to a page what WebDriver has no command for. The inspector speaks
 * plain TCP. A message is the length of what follows a flag, the flag, a name that ends with NUL, and parameters in the
 * form of GVariant: numbers of 64 bits, and last a text that ends with NUL.
 */
import { once } from 'node:events';
import { createConnection } from 'node:net';

/** The one page that a session of WebDriver opens: first connection, first target. */
const page = Buffer.concat([number(1), number(1)]);

/** @param {number} port of the inspector on this computer */
export async function inspect(port) {
  const socket = createConnection(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  /** @type {Map<number, { resolve(result: object): void, reject(error: Error): void }>} */
  const waiting = new Map();
  /** @type {Map<string, Set<(params: object, answer: (method: string, params: object) => Promise<object>) => void>>} */
  const listeners = new Map();
  /** What is set for the page, by a name of its own, and set again in each process that it moves to. */
  const kept = new Map();
  let target;
  let count = 0;
  let found;
  const ready = new Promise((resolve) => (found = resolve));

  read(socket, (name, parameters) => {
    if (name === 'SendMessageToFrontend') receive(JSON.parse(text(parameters.subarray(page.length))));
  });
  // Whoever comes without a list of commands is sent one; it is of no use here.
  socket.write(message('SetupInspectorClient', Buffer.from([0])));
  socket.write(message('Setup', page));
  command(++count, 'Target.setPauseOnStart', { pauseOnStart: true });
  await ready;

  return {
    /**
     * Sets something for the page, also in each process that it moves to.
     * @param {string} method such as `Page.setEmulatedMedia`
     * @param {object} [params]
     * @param {string} [name] what a later setting takes the place of
     */
    async keep(method, params = {}, name = method) {
      kept.set(name, { method, params });
      await send(target, method, params);
    },
    /** Does not set it any more in processes to come. */
    forget: (name) => void kept.delete(name),
    /** Asks the page once. */
    ask: (method, params = {}) => send(target, method, params),
    /** Whether requests of the page wait for an answer of the test. */
    intercepting: false,
    /** Calls back with the parameters of an event, such as `Console.messageAdded`, and with a way to answer it. */
    on: (event, listener) => void listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    /** Forgets all listeners. */
    off: () => listeners.clear(),
    close: () => void socket.destroy(),
  };

  function command(id, method, params) {
    const body = `${JSON.stringify({ id, method, params })}\0`;
    socket.write(message('SendMessageToBackend', Buffer.concat([page, Buffer.from(body)])));
  }

  function send(targetId, method, params) {
    const id = ++count;
    command(id, 'Target.sendMessageToTarget', { targetId, message: JSON.stringify({ id, method, params }) });
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  function receive({ method, params, id, error }) {
    if (method === 'Target.targetCreated') prepare(params.targetInfo);
    else if (method === 'Target.didCommitProvisionalTarget') target = params.newTargetId;
    else if (method === 'Target.dispatchMessageFromTarget') {
      const inner = JSON.parse(params.message);
      if (inner.id === undefined) tell(inner, params.targetId);
      else settle(inner);
    } else if (error) settle({ id, error });
  }

  /** A page in a new process waits, so that it is as the one before it when its first script runs. */
  function prepare({ targetId, type, isProvisional, isPaused }) {
    if (type !== 'page') return;
    for (const { method, params } of kept.values()) send(targetId, method, params).catch(() => undefined);
    if (isPaused) command(++count, 'Target.resume', { targetId });
    if (isProvisional) return;
    target = targetId;
    found();
  }

  function tell({ method, params }, from) {
    const answer = (...words) => send(from, ...words);
    for (const listener of listeners.get(method) ?? []) listener(params, answer);
  }

  function settle({ id, error, result }) {
    const sender = waiting.get(id);
    waiting.delete(id);
    if (error) sender?.reject(new Error(error.message));
    else sender?.resolve(result);
  }
}

function read(socket, listener) {
  let rest = Buffer.alloc(0);
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE()) {
      const end = 5 + rest.readUInt32BE();
      const body = rest.subarray(5, end);
      rest = rest.subarray(end);
      const split = body.indexOf(0);
      listener(body.subarray(0, split).toString(), body.subarray(split + 1));
    }
  });
}

function message(name, parameters) {
  const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length);
  // Numbers are written with their lowest byte first.
  head.writeUInt8(1, 4);
  return Buffer.concat([head, body]);
}

function number(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** A text without the NUL at its end. */
function text(bytes) {
  return bytes.subarray(0, bytes.length - 1).toString();
}
