import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  placed: 'sea',
  confirmed: 'good',
  'in-delivery': 'wait',
  delivered: 'good',
  'partly-delivered': 'wait',
  returned: 'bad',
  cancelled: '',
  short: 'bad',
};

@Component({
  selector: 'ml-order-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'orders.common.state.' + state() | transloco }}</span>`,
})
export class OrderState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
