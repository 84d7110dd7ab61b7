import type { TemplateResult } from 'lit';
import { AchievementGapChart } from '../elements/achievement-gap-chart/achievement-gap-chart.ts';
import { MetricTrend } from '../elements/metric-trend/metric-trend.ts';
import { SatisfactionGauge } from '../elements/satisfaction-gauge/satisfaction-gauge.ts';
import { SchoolScorecard } from '../elements/school-scorecard/school-scorecard.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { GapView } from '../model/gap.ts';
import type { SatisfactionView } from '../model/satisfaction.ts';
import type { ScorecardView } from '../model/scorecard.ts';
import type { TrendView } from '../model/trend.ts';
import type { GapSpec, TrendSpec } from '../model/view.ts';
import { ServedDisclosures } from './served-disclosures.ts';

/**
 * The widgets as templates, from a view model that is here already: nothing is loaded, and no element is on a page. They
 * draw exactly what the widget draws later, since it is the widget's own code; only its sections are closed for good.
 */

/** Name of a plot that no key does anything in yet: it is a picture, and no tab stop. */
const notExplored = '';

type Figure = (plotName: string) => TemplateResult;

class ServedScorecard extends SchoolScorecard {
  protected override readonly disclosures = new ServedDisclosures(this);
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    super();
    this.#dataset = dataset;
  }

  protected override get shownData(): Dataset {
    return this.#dataset;
  }

  draw(view: ScorecardView, words: Words): TemplateResult {
    this.headingLevel = 1;
    this.words = words;
    this.state = { status: 'loaded', view };
    return this.render();
  }
}

class ServedGap extends AchievementGapChart {
  protected override readonly disclosures = new ServedDisclosures(this);

  protected override explorable(words: Words, chart: TrendSpec | GapSpec, figure: Figure): TemplateResult {
    return super.explorable(words, chart, () => figure(notExplored));
  }

  draw(view: GapView, words: Words): TemplateResult {
    this.headingLevel = 1;
    this.words = words;
    this.state = { status: 'loaded', view };
    return this.render();
  }
}

class ServedTrend extends MetricTrend {
  protected override readonly disclosures = new ServedDisclosures(this);

  protected override explorable(words: Words, chart: TrendSpec | GapSpec, figure: Figure): TemplateResult {
    return super.explorable(words, chart, () => figure(notExplored));
  }

  draw(view: TrendView, words: Words): TemplateResult {
    this.headingLevel = 1;
    this.words = words;
    this.state = { status: 'loaded', view };
    return this.render();
  }
}

class ServedGauge extends SatisfactionGauge {
  protected override readonly disclosures = new ServedDisclosures(this);

  draw(view: SatisfactionView, words: Words): TemplateResult {
    this.headingLevel = 1;
    this.words = words;
    this.state = { status: 'loaded', view };
    return this.render();
  }
}

export type ServedView = ScorecardView | GapView | TrendView | SatisfactionView;

/** What a widget shows of a view model, as a template. */
export function servedTemplate(dataset: Dataset, view: ServedView, words: Words): TemplateResult {
  switch (view.kind) {
    case 'scorecard':
      return new ServedScorecard(dataset).draw(view, words);
    case 'gap':
      return new ServedGap().draw(view, words);
    case 'trend':
      return new ServedTrend().draw(view, words);
    case 'satisfaction':
      return new ServedGauge().draw(view, words);
  }
}
