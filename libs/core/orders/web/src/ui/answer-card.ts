import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, InstantPipe, NumberPipe, SentencePipe, Stepper } from '@maillon/platform/web';

export interface SupplierAnswer {
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: string | null;
}

/** As much of a producer's order as is asked about. */
export interface AskedOrder {
  readonly id: string;
  readonly answerDueAt?: string | null;
  readonly lines: readonly AskedLine[];
}

export interface AskedLine {
  readonly id: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly dueQuantity: number;
  readonly acceptedQuantity?: number | null;
  readonly parts: readonly { readonly id: string; readonly buyerName: string; readonly minimum?: number | null }[];
}

type Said = Readonly<Record<string, { readonly quantity: number; readonly reason: string }>>;

/** What a producer is asked, to be answered by one tap, or line by line where something will be missing. */
@Component({
  selector: 'ml-answer-card',
  imports: [Icon, InstantPipe, MatButton, NumberPipe, SentencePipe, Stepper],
  templateUrl: './answer-card.html',
  styleUrl: './answer-card.css',
})
export class AnswerCard {
  readonly order = input.required<AskedOrder>();
  /** Who answers for a producer is not asked what he has. */
  readonly heading = input<string>();
  readonly busy = input(false);
  readonly answered = output<readonly SupplierAnswer[]>();

  protected readonly lines = computed(() => this.order().lines.filter((line) => line.acceptedQuantity == null));
  protected readonly byLine = signal(false);
  protected readonly pressed = signal(false);
  private readonly said = linkedSignal<string, Said>({ source: () => this.order().id, computation: () => ({}) });
  protected readonly less = computed(() => this.lines().filter((line) => this.of(line).quantity < line.dueQuantity));
  protected readonly unexplained = computed(() => this.less().filter((line) => !this.of(line).reason.trim()));

  protected of(line: AskedLine) {
    return this.said()[line.id] ?? { quantity: line.dueQuantity, reason: '' };
  }

  protected set(line: AskedLine, change: { quantity?: number; reason?: string }): void {
    this.said.update((said) => ({ ...said, [line.id]: { ...this.of(line), ...change } }));
  }

  /** Parts that need so many, or none: told once something is missing. */
  protected bound(line: AskedLine) {
    return this.of(line).quantity < line.dueQuantity ? line.parts.filter(({ minimum }) => minimum != null) : [];
  }

  protected all(): void {
    this.answered.emit([]);
  }

  protected send(): void {
    this.pressed.set(true);
    if (this.unexplained().length) return;
    this.answered.emit(
      this.less().map((line) => ({ lineId: line.id, ...this.of(line), reason: this.of(line).reason.trim() })),
    );
  }
}
