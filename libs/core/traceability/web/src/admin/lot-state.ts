import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = { available: 'good', held: 'bad' };

@Component({
  selector: 'ml-lot-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'traceability.admin.state.' + state() | transloco }}</span>`,
})
export class LotState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
