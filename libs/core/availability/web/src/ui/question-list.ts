import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DayPipe, Gql, RefusalBanner, SentencePipe, Stepper, ask } from '@maillon/platform/web';
import {
  AnswerBuyerDocument,
  MyBuyersQuestionsDocument,
  type ProducerQuestionFragment,
} from '../data/questions.generated';

/** What buyers ask and nobody answered. Nothing is there when nobody asks. */
@Component({
  selector: 'ml-question-list',
  imports: [DayPipe, MatButton, RefusalBanner, SentencePipe, Stepper],
  template: `
    @if (waiting().length) {
      <h2>{{ 'availability.portal.question.title' | transloco }}</h2>
      <ul>
        @for (one of waiting(); track one.id) {
          <li class="card">
            <p>
              <strong>{{ one.buyerName }}</strong>
              {{
                'availability.portal.question.asks'
                  | transloco: { n: one.quantity, product: one.productName, unit: one.unitLabel }
              }}
              {{ one.day | day }}
            </p>
            <div class="acts">
              <ml-stepper
                [label]="('availability.portal.question.have' | transloco) + ', ' + one.productName"
                [value]="quantityOf(one)"
                [disabled]="busy()"
                (asked)="change(one, $event)"
              />
              <button matButton="filled" type="button" [disabled]="busy()" (click)="answer(one, quantityOf(one))">
                {{ 'availability.portal.question.yes' | transloco: { n: quantityOf(one) } }}
              </button>
              <button matButton="outlined" type="button" [disabled]="busy()" (click)="answer(one, 0)">
                {{ 'availability.portal.question.no' | transloco }}
              </button>
            </div>
          </li>
        }
      </ul>
    }
    <ml-refusal [error]="error()" />
  `,
  styles: `
    :host,
    ul,
    li {
      display: grid;
      gap: var(--p3);
    }
    :host:not(:has(h2)) {
      display: none;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2);
      align-items: center;
    }
  `,
})
export class QuestionList {
  /** The producer for whom the person acts when there is none. */
  readonly producerId = input<string>();

  private readonly gql = inject(Gql);
  private readonly asked = ask(MyBuyersQuestionsDocument, () => ({ producerId: this.producerId() ?? null }));
  private readonly wanted = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly waiting = computed(() =>
    (this.asked.value()?.producerQuestions ?? []).filter(({ answer }) => answer === null),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected quantityOf({ id, quantity }: ProducerQuestionFragment): number {
    return this.wanted().get(id) ?? quantity;
  }

  protected change({ id }: ProducerQuestionFragment, quantity: number): void {
    this.wanted.update((wanted) => new Map(wanted).set(id, quantity));
  }

  protected async answer({ id }: ProducerQuestionFragment, quantity: number): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(AnswerBuyerDocument, { id, quantity });
      this.asked.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
