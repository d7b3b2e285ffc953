import { Component, ElementRef, computed, effect, inject, input } from '@angular/core';
import { Refused } from '../../graphql/refused';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

/** Why what was asked was not done, in one sentence, with the fields to look at. It takes the focus when it appears. */
@Component({
  selector: 'ml-refusal',
  imports: [Icon, SentencePipe],
  template: `
    @if (error()) {
      <div class="banner" role="alert" tabindex="-1">
        <ml-icon name="circle-alert" />
        <div>
          <p>{{ sentence() ?? ('platform.common.unreachable-kept' | transloco) }}</p>
          @if (messages().length) {
            <ul>
              @for (message of messages(); track message) {
                <li>{{ message }}</li>
              }
            </ul>
          }
          <ng-content />
        </div>
      </div>
    }
  `,
  styleUrl: './refusal-banner.css',
})
export class RefusalBanner {
  readonly error = input.required<unknown>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly sentence = computed(() => {
    const error = this.error();
    return error instanceof Refused && error.message ? error.message : null;
  });
  protected readonly messages = computed(() => {
    const error = this.error();
    if (!(error instanceof Refused)) return [];
    return [...new Set(Object.values(error.fields).flat())].filter((message) => message !== error.message);
  });

  constructor() {
    effect(() => {
      if (this.error()) queueMicrotask(() => this.element.nativeElement.querySelector<HTMLElement>('.banner')?.focus());
    });
  }
}
