import { Component, computed, inject, input, output } from '@angular/core';
import { Language, SentencePipe, intlTag } from '@maillon/platform/web';

const ORDER = '-xXs';

/** Twelve months, each a button that goes through its four states. */
@Component({
  selector: 'ml-season-months',
  imports: [SentencePipe],
  template: `
    @for (month of months(); track $index) {
      <button type="button" [class]="'s-' + words[month.state]" [disabled]="disabled()" (click)="turn($index)">
        <span aria-hidden="true">{{ month.short }}</span>
        <span class="sr-only"
          >{{ month.long }} : {{ 'catalogue.common.season.' + words[month.state] | transloco }}</span
        >
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
      gap: 4px;
      max-width: 640px;
    }
    button {
      min-height: 44px;
      padding: 0;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--card);
      color: var(--ardoise);
      font: 600 0.8rem var(--font-text);
    }
    .s-full {
      background: var(--estran);
      border-color: var(--estran);
      color: var(--card);
    }
    .s-available {
      background: var(--endive);
      color: var(--endive-text);
    }
    .s-stored {
      background: var(--sable-2);
      border-style: dashed;
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class SeasonMonths {
  readonly label = input.required<string>();
  /** Twelve characters: X, x, s or -. */
  readonly season = input.required<string>();
  readonly disabled = input(false);
  readonly changed = output<string>();

  protected readonly words: Readonly<Record<string, string>> = { X: 'full', x: 'available', s: 'stored', '-': 'none' };
  private readonly tag = intlTag(inject(Language).current);
  protected readonly months = computed(() =>
    [...this.season()].map((state, month) => ({
      state,
      short: this.name(month, 'narrow'),
      long: this.name(month, 'long'),
    })),
  );

  protected turn(month: number): void {
    const next = ORDER[(ORDER.indexOf(this.season()[month] ?? '-') + 1) % ORDER.length]!;
    this.changed.emit(this.season().slice(0, month) + next + this.season().slice(month + 1));
  }

  private name(month: number, length: 'narrow' | 'long'): string {
    const format = new Intl.DateTimeFormat(this.tag, {
      month: length === 'narrow' ? 'short' : 'long',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(2026, month, 1));
  }
}
