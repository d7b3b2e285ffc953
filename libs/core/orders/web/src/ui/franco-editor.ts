import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, InstantPipe, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { FrancoOfDocument, StateOneFrancoDocument } from '../data/pooled-minimums.generated';
import { francoCentsOf, francoTextOf } from './franco-amount';

/** What a producer asks of a whole sale. Without an id: the producer for whom one acts. */
@Component({
  selector: 'ml-franco-editor',
  imports: [InstantPipe, MatButton, RefusalBanner, SentencePipe],
  template: `
    <p class="quiet">{{ 'orders.portal.pooled.own-lead' | transloco }}</p>
    <form (submit)="save(amount.value); $event.preventDefault()">
      <div class="field">
        <label for="franco">{{ 'orders.portal.pooled.own-amount' | transloco }}</label>
        <input
          #amount
          id="franco"
          class="input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength="9"
          aria-describedby="franco-hint"
          [attr.aria-invalid]="wrong()"
          [value]="euros()"
        />
      </div>
      <button matButton="filled" type="submit" [disabled]="busy()">
        {{ 'orders.portal.pooled.save' | transloco }}
      </button>
    </form>
    @if (wrong()) {
      <p class="wrong" role="alert">{{ 'orders.portal.pooled.own-wrong' | transloco }}</p>
    }
    <ml-refusal [error]="error()" />
    <p class="small quiet" id="franco-hint" role="status">
      @if (saved()) {
        {{ 'orders.portal.pooled.own-saved' | transloco }}
      } @else if (euros()) {
        {{ 'orders.portal.pooled.own-since' | transloco: { at: (franco()?.statedAt | instant: 'long') } }}
      } @else {
        {{ 'orders.portal.pooled.own-none' | transloco }}
      }
      {{ 'orders.portal.pooled.own-when' | transloco }}
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p3);
      align-items: end;
    }
    .field {
      width: min(100%, 220px);
    }
    button {
      min-height: var(--touch);
    }
    .wrong {
      color: var(--groseille);
    }
  `,
})
export class FrancoEditor {
  readonly producerId = input<string | null>(null);
  private readonly gql = inject(Gql);
  private readonly answer = ask(FrancoOfDocument, () => ({ producerId: this.producerId() }));
  protected readonly franco = computed(() => this.answer.value()?.producerFranco);
  protected readonly euros = computed(() => {
    const cents = this.franco()?.minimumCents;
    return cents == null ? '' : francoTextOf(cents);
  });
  protected readonly busy = signal(false);
  protected readonly wrong = signal(false);
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async save(typed: string): Promise<void> {
    const minimumCents = francoCentsOf(typed);
    this.wrong.set(minimumCents === 'invalid');
    this.error.set(undefined);
    this.saved.set(false);
    if (minimumCents === 'invalid') return;
    this.busy.set(true);
    try {
      const variables = { id: uuid(), producerId: this.producerId(), minimumCents };
      const { stateFranco } = await this.gql.mutate(StateOneFrancoDocument, variables);
      this.answer.put({ producerFranco: stateFranco });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
