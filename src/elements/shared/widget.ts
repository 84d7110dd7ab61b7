import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PartRequest } from '../../feed/parts.ts';
import { addEnglish } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FrameView } from '../../model/view.ts';
import { Deferred } from '../../charts/deferred.ts';
import { DataElement } from './data-element.ts';
import { Disclosures } from './disclosures.ts';
import { frame } from './frame.ts';
import { identifiers, identifiersIn } from './identifiers.ts';

export type { VitalSignsStateEvent, WidgetState } from './data-element.ts';

/**
 * What all widgets share: attributes that say what of a feed to show, and the frame around the content. A widget adds a
 * view-model function and a template for the content.
 *
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 */
export abstract class Widget<View extends FrameView> extends DataElement<View> {
  static override properties: PropertyDeclarations = {
    ...DataElement.properties,
    metric: {},
    period: {},
    groups: { converter: identifiers },
    compare: { converter: identifiers },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Identifier of the metric. Without it, the first that suits the widget. */
  metric?: string;

  /** Year to show. Without it, the latest. */
  period?: string;

  /** Identifiers of student groups or audiences, separated by spaces or commas. */
  groups: string[] = [];

  /** Identifiers of organizations to compare with, or the words district, county, state. */
  compare: string[] = [];

  /** Level of the widget's heading in the page's outline, 2 to 6. */
  headingLevel = 3;

  protected readonly disclosures = new Disclosures(this);
  readonly #tools = new Deferred(this, async () => {
    const { englishTools, Tools } = await import('./tools.ts');
    addEnglish(englishTools);
    return new Tools(html, this, () => this.shownData);
  });

  /** The content between takeaway and table. */
  protected abstract content(view: View, words: Words): TemplateResult;

  /** Metrics that the widget will show, or none for all. */
  protected metricsNeeded(): readonly string[] {
    const { metric } = this.request();
    return metric ? [metric] : [];
  }

  /** What the parts of the feed must hold for this widget; nothing where its index will do. */
  protected override partsNeeded(dataset: Dataset): PartRequest | undefined {
    const { organization = dataset.about.organizations[0]!.id, compare = [] } = this.request();
    return { organizations: [organization, ...compare], metrics: this.metricsNeeded() };
  }

  protected override request(): WidgetRequest {
    const { organization, metric, period, groups, compare } = this;
    return super.request({ organization, metric, period, groups, compare });
  }

  protected override willUpdate(): void {
    // Frameworks set properties where a page has attributes, and may give the same text.
    this.groups = identifiersIn(this.groups);
    this.compare = identifiersIn(this.compare);
    super.willUpdate();
  }

  protected override whole(view: View, words: Words): TemplateResult {
    return frame(words, view, this.headingLevel, this.disclosures, this.#tools, this.content(view, words));
  }
}
