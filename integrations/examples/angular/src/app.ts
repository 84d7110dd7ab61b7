import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Feed, VitalSignsStateEvent } from 'vital-signs';
import 'vital-signs/elements/metric-trend.js';
import 'vital-signs/elements/satisfaction-gauge.js';

@Component({
  selector: 'app-root',
  // Lets a template use elements that are no components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly organization = signal('willow-creek');
  readonly shown = signal(true);
  readonly status = signal('loading');
  readonly feed = signal<Feed | undefined>(undefined);

  constructor() {
    void fetch('/feed.json').then(async (response) => this.feed.set((await response.json()) as Feed));
  }

  choose(event: Event): void {
    this.organization.set((event.target as HTMLSelectElement).value);
  }

  follow(event: VitalSignsStateEvent): void {
    this.status.set(event.detail.status);
  }
}
