import { Component, computed, inject, input } from '@angular/core';

import { formatNumber } from '../../format/number';
import { Language } from '../../i18n/language';

/** One figure of a strip: what it is, how much, and a note that says of what. Put several in `.figures`. */
@Component({
  selector: 'ml-figure',
  template: `
    <span class="label">{{ label() }}</span>
    <div class="value">
      @if (value() === undefined) {
        <span class="bone" aria-hidden="true"></span>
      } @else {
        <strong>{{ written() }}</strong>
      }
      @if (note()) {
        <span class="note" [class]="tone()">{{ note() }}</span>
      }
    </div>
    <ng-content />
  `,
  styleUrl: './figure.css',
})
export class Figure {
  readonly label = input.required<string>();
  /** A number, or text that is formatted already; undefined while it is on its way. */
  readonly value = input.required<string | number | undefined>();
  readonly note = input<string>();
  readonly tone = input<'' | 'good' | 'bad' | 'wait'>('');
  private readonly language = inject(Language).current;
  protected readonly written = computed(() => {
    const value = this.value();
    return typeof value === 'number' ? formatNumber(value, this.language) : value;
  });
}
