import { createElement, type FormEvent, type ReactElement } from 'react';
import { addons, types, useGlobals } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Vital Signs',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
  }),
  // Widgets have keys of their own, and readers must find them free.
  ui: { enableShortcuts: false },
});

/** The address of a feed, beside the menu that has chosen it. Half an address is asked for nothing: Enter says it is whole. */
function FeedAddress(): ReactElement | null {
  const [{ feed, address }, update] = useGlobals();
  if (feed !== 'address') return null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('address');
    update({ address: typeof given === 'string' ? given.trim() : '' });
  };
  const field = createElement('input', {
    name: 'address',
    'aria-label': 'Address of your feed',
    placeholder: 'https://…/feed.json',
    defaultValue: address as string,
    size: 30,
    style: { alignSelf: 'center', padding: '0.2em 0.5em', fontSize: '13px' },
  });
  return createElement('form', { onSubmit: submit, style: { display: 'flex' } }, field);
}

addons.register('vital-signs', () =>
  addons.add('vital-signs/feed-address', {
    type: types.TOOL,
    title: 'Address of your feed',
    match: ({ viewMode, tabId }) => /^(story|docs)$/.test(viewMode ?? '') && !tabId,
    render: FeedAddress,
  }),
);
