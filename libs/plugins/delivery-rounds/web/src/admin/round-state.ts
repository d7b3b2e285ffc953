import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = { planned: '', running: 'sea', completed: 'good' };

@Component({
  selector: 'ml-round-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'delivery-rounds.admin.state.' + state() | transloco }}</span>`,
})
export class RoundState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
