import { Component, input } from '@angular/core';

/** One figure of a strip: what it is, how much, and a note that says of what. Put several in `.figures`. */
@Component({
  selector: 'ml-figure',
  template: `
    <span class="label">{{ label() }}</span>
    <div class="value">
      @if (value() === undefined) {
        <span class="bone" aria-hidden="true"></span>
      } @else {
        <strong>{{ value() }}</strong>
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
  /** Formatted; undefined while it is on its way. */
  readonly value = input.required<string | number | undefined>();
  readonly note = input<string>();
  readonly tone = input<'' | 'good' | 'bad' | 'wait'>('');
}
