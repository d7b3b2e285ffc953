import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

const TONES: Readonly<Record<string, string>> = {
  ...{ submitted: 'wait', 'in-review': 'wait', 'changes-asked': 'wait' },
  ...{ approved: 'good', suspended: 'bad', refused: 'bad' },
};

/** Where an organisation stands in the territory. */
@Component({
  selector: 'ml-part-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'organisations.admin.state.' + state() | transloco }}</span>`,
})
export class PartState {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
