import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  expected: '',
  ready: 'sea',
  'handed-over': 'good',
  'not-fetched': 'bad',
};

@Component({
  selector: 'ml-pickup-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'click-and-collect.admin.state.' + state() | transloco }}</span>`,
})
export class PickupState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
