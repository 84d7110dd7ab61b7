import type { ReactiveElement } from 'lit';
import type { MessageKey } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FrameView, GapSpec, TableView, TrendSpec } from '../../model/view.ts';
import { copyTable } from './copy-table.ts';
import { pictureTools } from './picture-tools.ts';
import { saveRecords } from './save-records.ts';

/** What the reader sees at the moment of a press. */
export interface Shown {
  host: ReactiveElement;
  words: Words;
  dataset: Dataset;
  view: FrameView;
  /** The data table in the reader's order. */
  table: TableView;
}

/** One thing that a reader can do with what is shown: a button in the section of tools. */
export interface Tool {
  /** The label of its button. */
  name: MessageKey;
  /** False where it has nothing to work on, and is not offered. Absent for a tool that suits every widget. */
  suits?(shown: Shown): boolean;
  /** Does it. What it returns is told to the reader; nothing where the browser says enough, as with a download. */
  run(shown: Shown): MessageKey | undefined | Promise<MessageKey | undefined>;
}

/**
 * The tools in the order of their buttons. A large one belongs behind a dynamic import of its own, begun in `run`; its
 * words stand in english-tools.ts.
 */
export const toolEntries: readonly Tool[] = [
  {
    name: 'tool.csv',
    run(shown) {
      saveRecords(shown);
      return undefined;
    },
  },
  {
    name: 'tool.csv-excel',
    run(shown) {
      saveRecords(shown, true);
      return undefined;
    },
  },
  { name: 'tool.copy-table', run: copyTable },
  ...pictureTools,
  {
    name: 'tool.sound',
    suits: ({ view }) => chartOf(view) !== undefined,
    async run({ host, words, view }) {
      const { listen } = await import('../../charts/sound/sound-panel.ts');
      const before = host.renderRoot.querySelector('.status');
      const spec = chartOf(view);
      if (!before || !spec) return undefined;
      const current = (): unknown => chartOf((host as unknown as { state: { view?: FrameView } }).state.view);
      return listen({ host, before, title: view.title, spec, words, current });
    },
  },
];

/** A view with a chart, and the one over the years that a reader may have turned to. */
interface Charted {
  chart?: TrendSpec | GapSpec;
  overTime?: Charted;
}

/** The chart that is shown, where there is one. */
function chartOf(view: (FrameView & Charted) | undefined): TrendSpec | GapSpec | undefined {
  return view?.overTime?.chart ?? view?.chart;
}
