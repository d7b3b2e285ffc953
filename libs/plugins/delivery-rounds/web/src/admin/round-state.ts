import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES: Readonly<Record<string, string>> = { planned: '', running: 'sea', completed: 'good' };

@Component({
  selector: 'ml-round-state',
  imports: [TranslocoPipe],
  template: `<span [class]="'badge ' + tone()">{{ 'delivery-rounds.admin.state.' + state() | transloco }}</span>`,
})
export class RoundState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
