import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fixture } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { Interactive } from '../../src/charts/live-chart.ts';
import { TakeOver, type TakeOverParts } from '../../src/charts/takeover.ts';
import type { GapSpec, PointView, SeriesView, TrendSpec } from '../../src/model/view.ts';

const scale = { min: 0, max: 100, step: 25, ticks: [0, 25, 50, 75, 100] };

function point(period: string, x: number, value: number, more: Partial<PointView> = {}): PointView {
  const text = `${value} %`;
  return { period, x, y: value / 100, value, text, detail: '120 students', small: false, joined: x > 0, ...more };
}

function series(id: string, style: number, points: PointView[], more: Partial<SeriesView> = {}): SeriesView {
  return { id, name: `Group ${id}`, style, points, gaps: [], labelY: 0.5, latest: '', ...more };
}

/** Two series over five years: one whole, from edge to edge; one with a hidden year, a break and a small group. */
export function trend(more: Partial<TrendSpec> = {}): TrendSpec {
  return {
    kind: 'trend',
    rtl: false,
    scale,
    ticks: [],
    periods: [],
    series: [
      series('a', 0, [
        point('2020', 0, 0),
        point('2021', 0.25, 31.7),
        point('2022', 0.5, 42.3),
        point('2023', 0.75, 55.5),
        point('2024', 1, 100),
      ]),
      series(
        'b',
        1,
        [
          point('2020', 0, 80),
          point('2022', 0.5, 61.1, { joined: false }),
          point('2023', 0.75, 60.9, { small: true }),
          point('2024', 1, 48.8, { joined: false }),
        ],
        { gaps: [{ period: '2021', x: 0.25, text: 'Hidden: fewer than 11 students' }] },
      ),
    ],
    targets: [],
    breaks: [],
    axisLabel: 'Rate, in percent',
    unit: 'percent',
    decimals: 1,
    ...more,
  };
}

/** Four rows: the reference, a small group, one without a value, and one at the edge that was elsewhere before. */
export function gap(more: Partial<GapSpec> = {}): GapSpec {
  const row = { shortDifference: '', people: '90 students', reference: false, detail: '', small: false };
  return {
    kind: 'gap',
    rtl: false,
    scale,
    ticks: [],
    rows: [
      {
        ...row,
        id: 'all',
        name: 'All',
        reference: true,
        text: '61.3 %',
        difference: 'Reference',
        x: 0.613,
        value: 61.3,
      },
      {
        ...row,
        id: 'few',
        name: 'Few',
        small: true,
        text: '40 %',
        difference: '21 points below All',
        x: 0.4,
        value: 40,
        interval: { from: 0.21, to: 0.63, text: '21 to 63 %' },
      },
      { ...row, id: 'none', name: 'None', text: 'Hidden', difference: 'No difference can be told' },
      {
        ...row,
        id: 'top',
        name: 'Top',
        text: '100 %',
        difference: '39 points above All',
        x: 1,
        value: 100,
        before: { x: 0.9, value: 90, text: '90 % in 2023' },
      },
    ],
    referenceX: 0.613,
    axisLabel: 'Rate, in percent',
    period: 'school year 2023-24',
    ...more,
  };
}

/** The smallest host that keeps the contract between elements and the take-over. */
export class LiveHost extends LitElement {
  static override styles = [
    css`
      :host {
        display: block;
        width: 600px;
        --series-1: light-dark(rgb(1, 2, 3), rgb(201, 202, 203));
        --series-2: var(--vs-second, rgb(4, 5, 6));
        --series-4: rgb(7, 8, 9);
        --muted: color-mix(in srgb, currentcolor 78%, transparent);
      }
      .plot {
        position: relative;
        height: 240.5px;
        margin: 20px 40px;
      }
      .plot[data-live] .marks {
        visibility: hidden;
      }
      .live {
        position: absolute;
        inset: 0;
      }
    `,
  ];

  @property({ attribute: false }) spec: TrendSpec | GapSpec | undefined;
  @property() interactive: Interactive = 'auto';
  /** Another value is another plot element. */
  @property() view: 'one' | 'other' = 'one';
  loader: TakeOverParts['load'];

  readonly takeOver = new TakeOver(this, {
    plot: () => this.renderRoot.querySelector<HTMLElement>('.plot'),
    spec: () => this.spec,
    mode: () => this.interactive,
    load: () => this.loader?.(),
  });

  override render(): TemplateResult {
    const plot = html`<div class="plot">
      <svg class="marks"></svg>
      <div class="live"></div>
    </div>`;
    if (!this.spec) return html``;
    return html`${this.view === 'one' ? plot : nothing}
      <p></p>
      ${this.view === 'one' ? nothing : plot}`;
  }

  get plot(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.plot')!;
  }

  get marks(): SVGElement {
    return this.renderRoot.querySelector<SVGElement>('.marks')!;
  }

  get canvases(): HTMLCanvasElement[] {
    return [...this.renderRoot.querySelectorAll('canvas')];
  }

  get chart(): Chart {
    return Chart.getChart(this.canvases[0]!)!;
  }

  get live(): boolean {
    return this.spec !== undefined && this.plot.hasAttribute('data-live');
  }

  /** Text of the tooltip, line by line; undefined while there is none. */
  get tip(): string[] | undefined {
    const tip = this.tipElement;
    return tip && !tip.hidden ? [...tip.children].map(({ textContent }) => textContent) : undefined;
  }

  get tipElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.tip');
  }

  /** A pointer event at a fraction of the plot, from the left and from the top. */
  point(type: string, x = 0.5, y = 0.5, more: PointerEventInit = {}): void {
    const box = this.plot.getBoundingClientRect();
    const clientX = box.left + x * box.width;
    const clientY = box.top + y * box.height;
    const bubbles = type !== 'pointerleave';
    const init = { clientX, clientY, bubbles, composed: true, pointerType: 'mouse', ...more };
    this.plot.dispatchEvent(new PointerEvent(type, init));
  }
}
customElements.define('take-over-host', LiveHost);

/** A host in the page, drawn by the SVG painter only. */
export async function still(
  spec: TrendSpec | GapSpec | undefined = trend(),
  more: Partial<Pick<LiveHost, 'interactive' | 'loader'>> = {},
): Promise<LiveHost> {
  const { interactive = 'auto', loader } = more;
  return fixture<LiveHost>(
    html`<take-over-host .spec=${spec} .interactive=${interactive} .loader=${loader}></take-over-host>`,
  );
}
