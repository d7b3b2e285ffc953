import { Component, computed, input, output } from '@angular/core';
import { Icon, SentencePipe } from '@maillon/platform/web';
import type { GuideEntryInput } from '@maillon/core/purchasing/contract';
import type { GuideEntryShownFragment } from '../data/habits.generated';

/** An entry as the kitchen sets it: its own name, its usual quantity, favourite or not, in or out. */
@Component({
  selector: 'ml-guide-editor',
  imports: [Icon, SentencePipe],
  template: `
    <button
      type="button"
      class="pin"
      [attr.aria-pressed]="entry().isPinned"
      [attr.aria-label]="'purchasing.portal.edit.pin' | transloco: { name: name() }"
      (click)="saved.emit(set({ isPinned: !entry().isPinned }))"
    >
      <ml-icon name="star" />
    </button>
    <input
      #own
      class="input"
      maxlength="80"
      [value]="entry().ownName ?? ''"
      [placeholder]="entry().productName"
      [attr.aria-label]="
        'purchasing.portal.edit.name' | transloco: { name: entry().productName, unit: entry().unitLabel }
      "
      (change)="saved.emit(set({ ownName: own.value.trim() || null }))"
    />
    <p class="quiet small">{{ entry().productName }} · {{ entry().unitLabel }} · {{ entry().producerName }}</p>
    <input
      #usual
      class="input usual"
      type="number"
      min="0"
      inputmode="numeric"
      [value]="entry().usualQuantity"
      [attr.aria-label]="'purchasing.portal.edit.usual' | transloco: { name: name() }"
      (change)="saved.emit(set({ usualQuantity: numberOf(usual.value) }))"
    />
    <button
      type="button"
      class="remove"
      [attr.aria-label]="'purchasing.portal.edit.remove' | transloco: { name: name() }"
      (click)="removed.emit()"
    >
      <ml-icon name="trash" />
    </button>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) 84px auto;
      gap: 4px var(--p2);
      align-items: center;
      padding: var(--p2) var(--p3);
    }
    p {
      grid-column: 2 / -1;
      grid-row: 2;
    }
    button {
      display: grid;
      place-items: center;
      width: var(--touch);
      height: var(--touch);
      border: 0;
      border-radius: var(--round);
      background: none;
      color: var(--ardoise-2);
    }
    button:hover {
      background: var(--veil);
    }
    .pin[aria-pressed='true'] {
      background: var(--ratte-pale);
      color: var(--ratte-text);
    }
    .remove:hover {
      color: var(--groseille);
    }
    .usual {
      text-align: end;
    }
    @media (max-width: 620px) {
      :host {
        grid-template-columns: auto minmax(0, 1fr) 64px;
        padding-inline: var(--p2);
      }
      p {
        grid-column: 1 / 3;
        padding-inline-start: var(--p2);
      }
      .usual {
        grid-column: 3;
        grid-row: 2;
      }
      .remove {
        justify-self: end;
      }
    }
  `,
})
export class GuideEditor {
  readonly entry = input.required<GuideEntryShownFragment>();
  readonly saved = output<GuideEntryInput>();
  readonly removed = output<void>();
  protected readonly name = computed(() => this.entry().ownName ?? this.entry().productName);

  protected set(change: Partial<GuideEntryInput>): GuideEntryInput {
    const { unitId, ownName, isPinned, usualQuantity, learntQuantity } = this.entry();
    // What is learnt stays learnt until somebody says otherwise.
    const own = usualQuantity === learntQuantity ? null : usualQuantity;
    return { unitId, ownName, isPinned, usualQuantity: own, ...change };
  }

  protected numberOf(text: string): number | null {
    const quantity = Math.round(Number(text));
    return Number.isFinite(quantity) && quantity > 0 ? quantity : null;
  }
}
