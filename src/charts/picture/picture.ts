import type { Words } from '../../i18n/words.ts';
import type { DistributionView } from '../../model/distribution.ts';
import type { GapView } from '../../model/gap.ts';
import type { SatisfactionView } from '../../model/satisfaction.ts';
import type { ScorecardView } from '../../model/scorecard.ts';
import type { TrendView } from '../../model/trend.ts';
import { paper } from './colours.ts';
import { footer, header } from './frame.ts';
import { gapPicture, gapTimePicture } from './gap-picture.ts';
import { gaugesPicture } from './gauges-picture.ts';
import { breakNotes, missingYears } from './missing.ts';
import { scorecardPicture } from './scorecard-picture.ts';
import { Sheet } from './sheet.ts';
import { stripPicture } from './strip-picture.ts';
import { trendPicture } from './trend-picture.ts';
import { element, written } from './xml.ts';

export type PicturedView = TrendView | GapView | SatisfactionView | ScorecardView | DistributionView;

/** A picture as an SVG document, with its size in CSS pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/**
 * In CSS pixels. In the text of a letter page (6.5 inches) the smallest words of a picture, 13 pixels high, are then 8.5
 * points, which is what tables are printed in. Twice as many dots, as in the PNG, are 221 to the inch there, and more
 * than the 1200 that social sites ask for before they show a picture in full width.
 */
const width = 720;
const margin = 28;

/** What is between header and footer, and what the footer must say about it. */
function contentOf(
  words: Words,
  view: PicturedView,
  room: number,
): { content: Sheet; facts: string[]; notes: string[] } {
  const { notes } = view;
  switch (view.kind) {
    case 'trend':
      return {
        content: trendPicture(words, view, room),
        facts: [],
        notes: [...missingYears(words, view.chart), ...notes],
      };
    case 'gap': {
      const { overTime } = view;
      if (!overTime) return { content: gapPicture(view, room), facts: [], notes };
      const { chart } = overTime;
      // The course of the years has no margins of error, so that nothing need be said about them.
      const others = notes.filter((note) => note !== words.say('gap.how') && note !== words.say('gap.no-interval'));
      return {
        content: gapTimePicture(words, overTime, room),
        facts: [],
        notes: [...missingYears(words, chart), ...new Set([...breakNotes(words, chart), ...others])],
      };
    }
    case 'satisfaction':
      return { content: gaugesPicture(view, room), facts: [], notes: [view.favorable, ...notes].filter(Boolean) };
    case 'distribution':
      return { content: stripPicture(words, view, room), facts: [], notes };
    case 'scorecard': {
      const facts = [view.organizationKind, view.within, view.alternative].filter(Boolean);
      return { content: scorecardPicture(view, room), facts, notes };
    }
  }
}

/**
 * A widget as a picture that can stand alone, from its view model, which is all that the widget shows. Needs no browser,
 * and of the messages those of english-tools.ts. Imports types only from outside its folder: it is fetched when a reader
 * asks for a picture.
 */
export function pictureOf(words: Words, view: PicturedView): Picture {
  const room = width - 2 * margin;
  const { content, facts, notes } = contentOf(words, view, room);
  const sheet = new Sheet(width, view.rtl);
  sheet.height = margin;
  for (const [part, before] of [
    [header(view, facts, room), 0],
    [content, 18],
    [footer(words, view, notes, room), 16],
  ] as const) {
    sheet.place(part, margin, sheet.height + before);
    sheet.height += before + part.height;
  }
  const height = Math.ceil(sheet.height + margin - 6);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: view.locale,
    'xml:lang': view.locale,
    direction: view.rtl ? 'rtl' : 'ltr',
    'font-family': "Arial, Helvetica, 'Liberation Sans', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  };
  const svg = element('svg', attributes, [
    element('title', {}, [[view.title, view.subtitle].filter(Boolean).join(', ')]),
    element('desc', {}, [view.takeaway]),
    element('rect', { width, height, fill: paper }),
    ...sheet.marks,
  ]);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${written(svg)}\n`, width, height };
}
