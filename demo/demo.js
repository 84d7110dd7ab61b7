/** The choices on the demo's first page: an organization for all widgets, and a language for the whole page. */

const widgets = document.querySelectorAll('school-scorecard, achievement-gap-chart, satisfaction-gauge, metric-trend');

document.getElementById('organization').addEventListener('change', (event) => {
  for (const widget of widgets) widget.setAttribute('organization', event.target.value);
});

// Nothing more is needed: the widgets follow the nearest lang.
document.getElementById('language').addEventListener('change', (event) => {
  document.documentElement.lang = event.target.value;
});
