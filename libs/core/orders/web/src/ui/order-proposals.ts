import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, Icon, InstantPipe, PricePipe, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { AnswerSubstitutionDocument, BuyerProposalsDocument } from '../data/buyer-order.generated';

/** What could come, or comes, in the place of what is missing: one tap answers, and silence is stated beforehand. */
@Component({
  selector: 'ml-order-proposals',
  imports: [Icon, InstantPipe, MatButton, PricePipe, RefusalBanner, SentencePipe],
  templateUrl: './order-proposals.html',
  styleUrl: './order-proposals.css',
})
export class OrderProposals {
  readonly orderId = input.required<string>();
  readonly answered = output();

  private readonly gql = inject(Gql);
  private readonly answer = ask(BuyerProposalsDocument, () => ({ orderId: this.orderId() }));
  protected readonly waiting = computed(() =>
    (this.answer.value()?.substitutionProposals ?? []).filter(({ state }) => state === 'open' || state === 'standing'),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected per({ pricing }: { readonly pricing: string }): string {
    return pricing === 'kg' ? '/kg' : '';
  }

  protected async say(proposalId: string, take: boolean): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(AnswerSubstitutionDocument, { proposalId, take });
      this.answered.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.answer.reload();
      this.busy.set(false);
    }
  }
}
