import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';

/** The shape of what is coming: rows of a table, cards of a list or lines of a text. */
@Component({
  selector: 'ml-skeleton',
  imports: [SentencePipe],
  template: `
    <span class="sr-only" role="status">{{ 'platform.common.loading' | transloco }}</span>
    @for (item of items(); track item) {
      <span class="bone" aria-hidden="true"></span>
    }
  `,
  styleUrl: './skeleton.css',
  host: { '[class]': 'shape()' },
})
export class Skeleton {
  readonly shape = input<'rows' | 'cards' | 'lines'>('lines');
  readonly count = input(4);
  protected readonly items = computed(() => Array.from({ length: this.count() }, (_, index) => index));
}
