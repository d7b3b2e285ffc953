import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { HomeFirstSlotData } from '@maillon/core/orders/web';
import { CentsPipe, CountPipe, Icon, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { LastKitchenOrderDocument } from '../data/habits.generated';
import { TakenStore } from '../data/taken.store';
import { DayNamePipe } from '../ui/day-name.pipe';

/** What most kitchens do at half past eleven in the evening: the last order, once more. */
@Component({
  selector: 'ml-repeat-last-panel',
  imports: [CentsPipe, CountPipe, DayNamePipe, Icon, MatButton, RefusalBanner, SentencePipe],
  template: `
    @if (last(); as order) {
      <ml-refusal [error]="error()" />
      <button class="main" matButton="filled" type="button" [disabled]="busy()" (click)="repeat()">
        <ml-icon name="repeat" />
        {{
          (busy() ? 'purchasing.portal.repeat.busy' : 'purchasing.portal.repeat.act')
            | transloco: { day: order.deliveryDay | dayName }
        }}
      </button>
      <p class="small">
        {{ order.lines | count: 'purchasing.common.lines' }} ·
        {{ order.producers | count: 'purchasing.common.producers' }} ·
        <span class="figure">{{ order.estimateCents | cents }}</span>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p2);
    }
    button {
      justify-self: start;
      height: auto;
      min-height: 52px;
      padding-block: 8px;
      font-size: 1.05rem;
      --mat-button-filled-container-color: var(--on-night);
      --mat-button-filled-label-text-color: #1f2a33;
      --mat-button-filled-state-layer-color: #1f2a33;
    }
    @media (max-width: 620px) {
      button {
        justify-self: stretch;
      }
    }
  `,
})
export class RepeatLastPanel {
  readonly data = input.required<HomeFirstSlotData>();
  private readonly taking = inject(TakenStore);
  private readonly router = inject(Router);
  private readonly answer = ask(LastKitchenOrderDocument, () => ({ sessionId: this.data().sessionId }));
  protected readonly last = computed(() => this.answer.value()?.lastOrder);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async repeat(): Promise<void> {
    const order = this.last();
    if (!order || this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { sessionId } = this.data();
      await this.taking.repeat(order, sessionId);
      await this.router.navigate(['/reprise'], { queryParams: { session: sessionId } });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
