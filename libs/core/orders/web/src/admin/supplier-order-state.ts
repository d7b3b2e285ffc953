import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  ...{ sent: 'wait', acknowledged: 'wait', accepted: 'good', 'partly-accepted': 'wait', refused: 'bad' },
  ...{ prepared: 'good', collected: 'sea' },
};

@Component({
  selector: 'ml-supplier-order-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'orders.admin.supplier-state.' + state() | transloco }}</span>`,
})
export class SupplierOrderState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
