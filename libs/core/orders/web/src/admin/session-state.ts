import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  planned: '',
  open: 'good',
  'awaiting-prices': 'wait',
  allocating: 'wait',
  confirmed: 'sea',
  cancelled: 'bad',
};

@Component({
  selector: 'ml-session-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'orders.admin.session-state.' + state() | transloco }}</span>`,
})
export class SessionState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
