/**
 * The same three charts with Chart.js alone, as a careful developer would write them: only the parts that are used are
 * registered, charts fit their box, nothing is animated. The marks are ours: lines and target, points of two years with
 * intervals, a half ring. Bundled and minified by the bench.
 */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

const options = { responsive: true, maintainAspectRatio: false, animation: false };
const colours = ['#1f5fa8', '#b3541e', '#3a7d34'];

const response = await fetch(document.body.dataset.feed);
const feed = await response.json();
const nameOf = new Map(feed.groups.map(({ id, name }) => [id, name]));
const { fields, rows } = feed.observations;
const observations = rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])));

trend(document.getElementById('trend'), document.body.dataset.groups.split(','));
gap(document.getElementById('gap'));
gauge(document.getElementById('gauge'));
window.markDrawn();

function of(metric, group) {
  return observations.filter((one) => one.metric === metric && (!group || one.group === group));
}

function trend(canvas, groups) {
  const target = feed.targets.find(({ metric }) => metric === 'absence');
  const labels = [...new Set(of('absence').map(({ period }) => period))];
  const lines = groups.map((group, index) => ({
    label: nameOf.get(group),
    data: of('absence', group).map(({ period, value }) => ({ x: period, y: value })),
    borderColor: colours[index],
    backgroundColor: colours[index],
  }));
  const goal = {
    label: target.label,
    data: labels.map((x) => ({ x, y: target.value })),
    borderDash: [6, 4],
    borderColor: '#333333',
    pointRadius: 0,
  };
  const scales = { x: { type: 'category' }, y: { beginAtZero: true } };
  return new Chart(canvas, {
    type: 'line',
    data: { labels, datasets: [...lines, goal] },
    options: { ...options, scales },
  });
}

function gap(canvas) {
  const periods = [...new Set(of('graduation').map(({ period }) => period))];
  const labels = [...new Set(of('graduation').map(({ group }) => group))].map((group) => nameOf.get(group));
  const inYear = (period) => of('graduation').filter((one) => one.period === period);
  const points = periods.map((period, index) => ({
    label: period,
    data: inYear(period).map(({ group, value }) => ({ x: value, y: nameOf.get(group) })),
    backgroundColor: colours[index],
    pointRadius: 5,
  }));
  const intervals = {
    type: 'bar',
    indexAxis: 'y',
    label: '95% interval',
    data: inYear(periods.at(-1)).map(({ group, value, count }) => ({ x: wilson(value, count), y: nameOf.get(group) })),
    backgroundColor: '#666666',
    barThickness: 2,
  };
  const scales = { x: { type: 'linear' }, y: { type: 'category', labels, offset: true } };
  const data = { datasets: [...points, intervals] };
  return new Chart(canvas, { type: 'scatter', data, options: { ...options, scales } });
}

/** The 95% interval of a rate in percent among so many people. */
function wilson(value, count) {
  const [rate, z] = [value / 100, 1.96];
  const middle = rate + z ** 2 / (2 * count);
  const margin = z * Math.sqrt((rate * (1 - rate)) / count + (z / (2 * count)) ** 2);
  const scale = 100 / (1 + z ** 2 / count);
  return [(middle - margin) * scale, (middle + margin) * scale];
}

function gauge(canvas) {
  const { value } = of('satisfaction', 'families').at(-1);
  const data = {
    labels: ['Favorable', 'Other'],
    datasets: [{ data: [value, 100 - value], backgroundColor: ['#1f5fa8', '#d5dbe3'] }],
  };
  const half = { ...options, rotation: -90, circumference: 180, cutout: '70%' };
  return new Chart(canvas, { type: 'doughnut', data, options: half });
}
