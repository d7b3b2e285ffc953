import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

export interface VatMentioned {
  readonly producerName: string;
  readonly text: string;
}

/** What sellers must say who charge no VAT: those who say the same, together. */
@Component({
  selector: 'ml-vat-mentions',
  imports: [SentencePipe],
  template: `
    @for (one of said(); track one.text) {
      <p>{{ 'orders.common.vat.said' | transloco: one }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 52ch;
    }
    p {
      margin: 4px 0 0;
      color: var(--ardoise-2);
      font-size: 0.8rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class VatMentions {
  readonly mentions = input.required<readonly VatMentioned[]>();
  protected readonly said = computed(() => {
    const texts = [...new Set(this.mentions().map(({ text }) => text))];
    return texts.map((text) => {
      const by = this.mentions().filter((one) => one.text === text);
      return { text, who: by.map(({ producerName }) => producerName).join(', ') };
    });
  });
}
