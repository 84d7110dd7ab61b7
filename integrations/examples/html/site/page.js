const school = document.getElementById('school');
const toggle = document.getElementById('toggle');
const status = document.getElementById('status');
const numbers = document.getElementById('numbers');
const trend = document.querySelector('metric-trend');

// An element may as well be made by a script, also before its definition is here.
const gauge = document.createElement('satisfaction-gauge');
gauge.organization = school.value;
gauge.groups = ['families'];
gauge.headingLevel = 2;
const fallback = document.createElement('p');
fallback.textContent = 'In school year 2024-25, 84% of the families of Willow Creek would recommend their school.';
gauge.append(fallback);

trend.addEventListener('vital-signs-state', (event) => {
  status.textContent = event.detail.status;
});

school.addEventListener('change', () => {
  // An attribute of one, the property of the other: both do the same.
  trend.setAttribute('organization', school.value);
  gauge.organization = school.value;
});

toggle.addEventListener('click', () => {
  const shown = numbers.isConnected;
  if (shown) numbers.remove();
  else toggle.closest('main').append(numbers);
  toggle.textContent = shown ? 'Show the numbers' : 'Hide the numbers';
});

const response = await fetch('/feed.json');
gauge.data = await response.json();
numbers.append(gauge);
