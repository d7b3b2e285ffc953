import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  open: 'good',
  'on-demand': 'wait',
  'sold-out': 'bad',
  paused: 'wait',
  withdrawn: 'bad',
};

@Component({
  selector: 'ml-offer-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'catalogue.admin.state.' + state() | transloco }}</span>`,
})
export class OfferState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
