import { Component, computed, input } from '@angular/core';

/** How much of something is done, as a slim bar. Its text says it in words; the bar is only its picture. */
@Component({
  selector: 'ml-meter',
  template: `<span [style.width.%]="share() * 100"></span>`,
  styles: `
    :host {
      display: block;
      height: 6px;
      border-radius: var(--round);
      background: var(--sable-2);
      overflow: hidden;
    }
    span {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: var(--estran);
      transition: width var(--quick);
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class Meter {
  readonly value = input.required<number>();
  readonly max = input.required<number>();
  protected readonly share = computed(() => (this.max() ? Math.min(1, Math.max(0, this.value() / this.max())) : 0));
}
