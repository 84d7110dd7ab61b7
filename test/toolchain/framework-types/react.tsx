/** What a template of React may say. Compiled only, never run. */
import type {} from 'vital-signs/react';
import type { Feed, MetricTrend } from 'vital-signs';

declare const feed: Feed | undefined;

export const right = [
  <metric-trend src="/feed.json" organization="oak-hill" metric="absence" heading-level="2" className="wide" key="1">
    <p>19.7% of our students missed too much school.</p>
  </metric-trend>,
  <metric-trend data={feed} groups={['ALL', 'EL']} compare={['district']} headingLevel={2} interactive="eager" />,
  <metric-trend onvital-signs-state={(event) => event.detail.status === 'loaded'} />,
  <metric-trend ref={(element: MetricTrend | null) => void element?.state.status} />,
  <school-scorecard metrics={['absence']} id="scorecard" />,
  <achievement-gap-chart reference="ALL" view="time" />,
  <satisfaction-gauge groups={['families']} />,
  <vital-signs-feed
    src="/feed.json"
    sync="url"
    onvital-signs-select={(event) => event.detail.organization === 'oak-hill'}
  >
    <organization-picker kinds={['school']} id="picker" />
    <county-overview organization="county" heading-level="3" />
    <measure-distribution schools="charter" metric="absence" />
    <school-comparison compare={['oak-hill', 'elm']} headingLevel={3} />
  </vital-signs-feed>,
  <county-overview onvital-signs-select={(event) => event.detail.organization?.toUpperCase()} />,
];

export const wrong = [
  // @ts-expect-error a feed is no text
  <metric-trend data="/feed.json" />,
  // @ts-expect-error identifiers are text
  <metric-trend groups={[1]} />,
  // @ts-expect-error React sets the property, which is a list
  <metric-trend compare="district state" />,
  // @ts-expect-error no such view
  <achievement-gap-chart view="month" />,
  // @ts-expect-error only a scorecard has several metrics
  <metric-trend metrics="absence" />,
  // @ts-expect-error the widget itself says what it shows
  <metric-trend state={{ status: 'empty' }} />,
  // @ts-expect-error no such status
  <metric-trend onvital-signs-state={(event) => event.detail.status === 'ready'} />,
  // @ts-expect-error no such schools
  <measure-distribution schools="best" />,
  // @ts-expect-error what is kept in the address is said in one word
  <vital-signs-feed sync={1} />,
  // @ts-expect-error a picker shows no measure
  <organization-picker headingLevel={2} />,
  // @ts-expect-error a choice holds no such thing
  <county-overview onvital-signs-select={(event) => event.detail.school} />,
  // @ts-expect-error no such element
  <metric-trends />,
];
