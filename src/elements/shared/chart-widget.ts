import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Deferred } from '../../charts/deferred.ts';
import { LiveChart, type Interactive } from '../../charts/live-chart.ts';
import { chartStyles } from '../../charts/svg/chart.styles.ts';
import type { Words } from '../../i18n/words.ts';
import { linesAtOnce } from '../../model/trend.ts';
import type { FrameView, GapSpec, LineChoice, TrendSpec } from '../../model/view.ts';
import { figureStyles } from './figure.styles.ts';
import { far } from './turns.ts';
import { Widget } from './widget.ts';

/** What widgets with a live chart share: the chart itself, the help to its keys, and the choice of lines. */
export abstract class ChartWidget<View extends FrameView> extends Widget<View> {
  static override styles = [...Widget.styles, chartStyles, figureStyles];

  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    interactive: {},
    lines: { state: true },
  };

  /** When the live chart takes over: on hover, focus or touch (auto), near view (eager), or never (off). */
  interactive: Interactive = 'auto';

  /** Lines that the reader has chosen, if any. */
  protected lines: readonly string[] | undefined;

  readonly #picker = new Deferred(this, () => import('./line-picker.ts'));
  readonly #live: LiveChart;

  constructor() {
    super();
    this.#live = new LiveChart(this, {
      plot: () => this.renderRoot.querySelector<HTMLElement>('.plot'),
      spec: () => this.chart,
      mode: () => this.interactive,
      words: () => this.words,
    });
  }

  /** The chart that is shown. */
  protected abstract get chart(): TrendSpec | GapSpec | undefined;

  /** False for a picture that no reader is near to, and that is not printed. */
  protected get pictured(): boolean {
    return !far.has(this) || this.disclosures.printing;
  }

  /** A figure that a reader can go into, with the help to its keys. `figure` gets the name of the plot, if it has one. */
  protected explorable(
    words: Words,
    chart: TrendSpec | GapSpec,
    figure: (plotName: string) => TemplateResult,
  ): TemplateResult {
    if (this.interactive === 'off') return figure('');
    const { failed, module } = this.#live;
    // Where the keys cannot be had, nothing is said of them.
    return html`${figure(words.say(failed ? 'ui.chart' : 'ui.plot', { name: chart.axisLabel }))}
    ${this.disclosures.deferred(
      'help',
      words.say('ui.keys'),
      module,
      ({ keyboardHelp }) => keyboardHelp(html, words, chart),
      'controls help',
    )}`;
  }

  /** Which of the lines are shown. */
  protected picker(words: Words, choices: readonly LineChoice[]): TemplateResult {
    return this.disclosures.deferred(
      'lines',
      words.say('ui.lines'),
      this.#picker,
      ({ linePicker }) => linePicker(html, words, choices, linesAtOnce, (ids) => (this.lines = ids)),
      'controls',
    );
  }
}
