/** The editor side of the block, as a browser reads it: no build, no JSX. */
(({ blocks, element, blockEditor, components, i18n }) => {
  const { createElement: el, Fragment } = element;
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  const { __, sprintf } = i18n;

  /** Widgets that have an attribute; those that are not named here have all the others. */
  const only = {
    metrics: ['school-scorecard'],
    groups: ['achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'],
    reference: ['achievement-gap-chart'],
    compare: ['school-scorecard', 'metric-trend'],
    view: ['achievement-gap-chart'],
    interactive: ['achievement-gap-chart', 'metric-trend'],
  };

  const widgets = () => [
    { value: 'school-scorecard', label: __('Scorecard of a school or district', 'vital-signs') },
    { value: 'metric-trend', label: __('One measure over the years', 'vital-signs') },
    { value: 'achievement-gap-chart', label: __('One measure by student group', 'vital-signs') },
    { value: 'satisfaction-gauge', label: __('Answers to a survey', 'vital-signs') },
  ];

  const texts = () => [
    {
      name: 'src',
      label: __('Address of the feed', 'vital-signs'),
      help: __('Begins with https:// or with / for this site.', 'vital-signs'),
    },
    {
      name: 'organization',
      label: __('Organization', 'vital-signs'),
      help: __('Its identifier in the feed. Empty: the first one.', 'vital-signs'),
    },
    {
      name: 'metric',
      label: __('Measure', 'vital-signs'),
      help: __('Its identifier in the feed. Empty: the first that suits the widget.', 'vital-signs'),
    },
    {
      name: 'metrics',
      label: __('Measures', 'vital-signs'),
      help: __('Identifiers with spaces between them. Empty: all.', 'vital-signs'),
    },
    {
      name: 'groups',
      label: __('Groups', 'vital-signs'),
      help: __('Identifiers with spaces between them.', 'vital-signs'),
    },
    {
      name: 'reference',
      label: __('Reference group', 'vital-signs'),
      help: __('All others are compared with it. Empty: everyone.', 'vital-signs'),
    },
    {
      name: 'compare',
      label: __('Compare with', 'vital-signs'),
      help: __('Identifiers, or the words district, county, state.', 'vital-signs'),
    },
    {
      name: 'period',
      label: __('Year', 'vital-signs'),
      help: __('Such as 2024-25. Empty: the latest.', 'vital-signs'),
    },
  ];

  const choices = () => [
    {
      name: 'view',
      label: __('View', 'vital-signs'),
      options: [
        { value: '', label: __('One year', 'vital-signs') },
        { value: 'time', label: __('Over the years', 'vital-signs') },
      ],
    },
    {
      name: 'interactive',
      label: __('Live chart', 'vital-signs'),
      options: [
        { value: '', label: __('When a reader points at it', 'vital-signs') },
        { value: 'eager', label: __('At once', 'vital-signs') },
        { value: 'off', label: __('Never', 'vital-signs') },
      ],
    },
    {
      name: 'theme',
      label: __('Colors', 'vital-signs'),
      options: [
        { value: '', label: __('As the page', 'vital-signs') },
        { value: 'light', label: __('Light', 'vital-signs') },
        { value: 'dark', label: __('Dark', 'vital-signs') },
        { value: 'auto', label: __('As the reader’s system', 'vital-signs') },
      ],
    },
    {
      name: 'headingLevel',
      label: __('Level of the heading', 'vital-signs'),
      options: ['', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value || '3' })).filter(unlikeDefault),
    },
    {
      name: 'dir',
      label: __('Direction of the text', 'vital-signs'),
      options: [
        { value: '', label: __('As the page', 'vital-signs') },
        { value: 'ltr', label: __('Left to right', 'vital-signs') },
        { value: 'rtl', label: __('Right to left', 'vital-signs') },
      ],
    },
  ];

  /** Level 3 is what a widget has anyway. */
  function unlikeDefault({ value }) {
    return value !== '3';
  }

  function Edit({ attributes, setAttributes }) {
    const { widget, src } = attributes;
    const has = ({ name }) => !only[name] || only[name].includes(widget);
    const set = (name) => (value) => setAttributes({ [name]: value });
    const text = ({ name, label, help }) =>
      el(TextControl, { key: name, label, help, value: attributes[name], onChange: set(name) });
    const choice = ({ name, label, options }) =>
      el(SelectControl, { key: name, label, options, value: attributes[name], onChange: set(name) });
    const { label = widget } = widgets().find(({ value }) => value === widget) ?? {};
    const language = {
      name: 'language',
      label: __('Language', 'vital-signs'),
      help: __('Such as en or es. Empty: as the page.', 'vital-signs'),
    };

    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('What it shows', 'vital-signs') },
          choice({ name: 'widget', label: __('Widget', 'vital-signs'), options: widgets() }),
          texts().filter(has).map(text),
        ),
        el(
          PanelBody,
          { title: __('How it looks', 'vital-signs'), initialOpen: false },
          choices().filter(has).map(choice),
          text(language),
        ),
      ),
      el(
        'div',
        useBlockProps({ className: 'vital-signs-block' }),
        el('p', { className: 'vital-signs-block-name' }, sprintf(__('Vital Signs: %s', 'vital-signs'), label)),
        el(
          'p',
          { className: 'vital-signs-block-hint' },
          src
            ? __('Readers see the chart. Below is what they read while it loads, and without it.', 'vital-signs')
            : __('Write the address of the feed into the settings of this block.', 'vital-signs'),
        ),
        el(InnerBlocks, {
          allowedBlocks: ['core/paragraph', 'core/table', 'core/list'],
          template: [
            ['core/paragraph', { placeholder: __('A sentence with the most important number', 'vital-signs') }],
          ],
        }),
      ),
    );
  }

  blocks.registerBlockType('vital-signs/widget', {
    edit: Edit,
    // The rest is written by PHP, so that it is checked whenever it is read. Without the plugin, this is what stays.
    save: () => el(InnerBlocks.Content),
  });
})(window.wp);
