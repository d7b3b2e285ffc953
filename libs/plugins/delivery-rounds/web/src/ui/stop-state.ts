import { Component, computed, input } from '@angular/core';
import { Icon, SentencePipe, type IconName } from '@maillon/platform/web';

const LOOKS: Readonly<Record<string, { tone: string; icon: IconName }>> = {
  done: { tone: 'good', icon: 'check' },
  partial: { tone: 'wait', icon: 'triangle-alert' },
  failed: { tone: 'bad', icon: 'x' },
};

@Component({
  selector: 'ml-stop-state',
  imports: [Icon, SentencePipe],
  template: `
    @if (look(); as look) {
      <span [class]="'badge ' + look.tone"
        ><ml-icon [name]="look.icon" /> {{ 'delivery-rounds.common.stop.' + state() | transloco }}</span
      >
    }
    @if (waiting()) {
      <span class="badge"><ml-icon name="cloud-off" /> {{ 'delivery-rounds.portal.waiting' | transloco }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 6px;
      --icon: 14px;
    }
  `,
})
export class StopState {
  readonly state = input.required<string>();
  readonly waiting = input(false);
  protected readonly look = computed(() => LOOKS[this.state()]);
}
