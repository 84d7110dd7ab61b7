import { useEffect, useState } from 'react';
import type { Feed } from 'vital-signs';
import 'vital-signs/elements/metric-trend.js';
import 'vital-signs/elements/satisfaction-gauge.js';

export function App() {
  const [organization, setOrganization] = useState('willow-creek');
  const [shown, setShown] = useState(true);
  const [status, setStatus] = useState('loading');
  const [feed, setFeed] = useState<Feed>();

  useEffect(() => {
    void fetch('/feed.json').then(async (response) => setFeed((await response.json()) as Feed));
  }, []);

  return (
    <main>
      <h1>Our schools</h1>
      <p>
        <label>
          School{' '}
          <select value={organization} onChange={(event) => setOrganization(event.target.value)}>
            <option value="willow-creek">Willow Creek School</option>
            <option value="oak-hill">Oak Hill School</option>
          </select>
        </label>{' '}
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? 'Hide the numbers' : 'Show the numbers'}
        </button>{' '}
        <output>{status}</output>
      </p>
      {shown && (
        <>
          <metric-trend
            src="/feed.json"
            organization={organization}
            metric="absence"
            heading-level={2}
            onvital-signs-state={(event) => setStatus(event.detail.status)}
          >
            <p>In school year 2024-25, 19.7% of the students of Willow Creek missed too much school.</p>
          </metric-trend>
          {feed && (
            <satisfaction-gauge data={feed} organization={organization} headingLevel={2} groups={['families']}>
              <p>In school year 2024-25, 84% of the families of Willow Creek would recommend their school.</p>
            </satisfaction-gauge>
          )}
        </>
      )}
    </main>
  );
}
