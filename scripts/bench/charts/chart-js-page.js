/**
 * Hundreds of trends with Chart.js alone, as a careful developer would write them: only the parts that are used are
 * registered, rows are sorted to their school once, charts fit their box, nothing is animated.
 */
import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const colours = ['#1f5fa8', '#b3541e', '#3a7d34'];

const response = await fetch(document.body.dataset.feed);
const feed = await response.json();
const { fields, rows } = feed.observations;
const [school, group, period, value] = ['organization', 'group', 'period', 'value'].map((name) => fields.indexOf(name));
const bySchool = Map.groupBy(rows, (row) => row[school]);

for (const canvas of document.querySelectorAll('canvas')) draw(canvas, bySchool.get(canvas.id));
// All in one task: the first frame that shows one of them shows them all.
window.markDrawn();

function draw(canvas, own) {
  const labels = [...new Set(own.map((row) => row[period]))];
  const datasets = feed.groups.map(({ id, name }, index) => ({
    label: name,
    data: own.filter((row) => row[group] === id).map((row) => ({ x: row[period], y: row[value] })),
    borderColor: colours[index],
    backgroundColor: colours[index],
  }));
  return new Chart(canvas, {
    type: 'line',
    data: { labels, datasets },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      scales: { x: { type: 'category' }, y: { beginAtZero: true } },
    },
  });
}
