import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  ...{ sent: 'sea', running: 'sea', signed: 'good', awarded: 'good', completed: 'good' },
  ...{ closed: 'wait', proposed: 'wait', countered: 'wait', cancelled: 'bad', broken: 'bad' },
};

/** The state of a request or of a commitment, as a word with a tone. */
@Component({
  selector: 'ml-sourcing-state',
  imports: [SentencePipe],
  template: `<span class="badge" [class]="tone()">{{ 'sourcing.state.' + state() | transloco }}</span>`,
})
export class SourcingState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => `badge ${TONES[this.state()] ?? ''}`);
}
