import type { Preview } from '@storybook/web-components-vite';
import { argTypesOf } from './arg-types.ts';
import { elementOf } from './elements.ts';
import { pageCode } from './page-code.ts';
import { stage } from './stage.ts';
import { valuesOf } from './story-values.ts';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage],
  argsEnhancers: [valuesOf],
  parameters: {
    layout: 'fullscreen',
    // What has no control stands in the documentation.
    controls: { expanded: true, sort: 'none', exclude: /^([.@:]|slot|inside)|\)$/ },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => elementOf(tag).description,
      source: { excludeDecorators: true, transform: pageCode },
    },
    options: {
      storySort: {
        order: [
          'Widgets',
          ['School scorecard', 'Achievement gap chart', 'Satisfaction gauge', 'Metric trend'],
          'Portal',
          ['Feed', 'Organization picker', 'County overview', 'Measure distribution', 'School comparison'],
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', width: 'full', language: 'en', direction: 'language', feed: 'story', address: '' },
  globalTypes: {
    theme: {
      description: 'Looks of the page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
          { value: 'brand', title: 'District brand' },
        ],
      },
    },
    width: {
      description: 'Width of the widget',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          ...[280, 320, 480, 768, 1024, 1200].map((width) => ({ value: `${width}px`, title: `${width} px` })),
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
          { value: 'ar', title: 'العربية (no words of ours)' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'language', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    feed: {
      description: 'Feed that all stories show',
      toolbar: {
        title: 'Feed',
        icon: 'database',
        dynamicTitle: true,
        items: [
          { value: 'story', title: 'Feed of the story' },
          { value: 'sample', title: 'Sample feed' },
          { value: 'hostile', title: 'Hostile feed' },
          { value: 'huge', title: 'Huge feed' },
          { value: 'address', title: 'Your feed' },
        ],
      },
    },
  },
};

export default preview;
