/** What the compared pages bring for being measured. */
export const inPage = `<script>
  const times = {};
  /** Calls back when a frame is painted: a message that is sent in it is read once it is done. */
  const painted = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  /** The moments of an act, for the trace: from its beginning until what it changes is painted. */
  const act = (work) =>
    new Promise((resolve) => {
      console.timeStamp('begin');
      work();
      painted(() => resolve(console.timeStamp('end')));
    });
  const { fetch: usual } = globalThis;
  // The index is loaded when its last byte is here, before anybody has read it as JSON.
  globalThis.fetch = async (...asked) => {
    const answer = await usual(...asked);
    if (!String(asked[0]).endsWith('feed.json')) return answer;
    const text = await answer.text();
    times.loaded = performance.now();
    console.timeStamp('begin');
    return new Response(text, answer);
  };
  const markRows = () =>
    painted(() => {
      times.rows = performance.now() - times.loaded;
      console.timeStamp('end');
    });
</script>`;

/** What only the page of an overview brings. */
export const inOverview = `<script>
  addEventListener('vital-signs-state', ({ detail }) => {
    if (detail.status === 'loaded' && !times.rows) markRows();
  });
  const root = () => document.querySelector('county-overview').shadowRoot;
  const pick = (group) => {
    const select = [...root().querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === group));
    select.value = group;
    select.dispatchEvent(new Event('change'));
  };
  const find = (word) => {
    const field = root().querySelector('input[type=search]');
    field.value = word;
    field.dispatchEvent(new Event('input'));
  };
  const sort = () => root().querySelectorAll('th .sort')[2].click();
</script>`;
