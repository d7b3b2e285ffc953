import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, InstantPipe, NumberPipe, Stepper } from '@maillon/platform/web';
import type { PreparedLine } from '../data/preparation-draft';
import type { ToPrepareDetailFragment } from '../data/to-prepare.generated';

export interface SupplierAnswer {
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: string | null;
}

type Said = Readonly<Record<string, { readonly quantity: number; readonly reason: string }>>;

/** What a producer is asked, to be answered by one tap, or line by line where something will be missing. */
@Component({
  selector: 'ml-answer-card',
  imports: [Icon, InstantPipe, MatButton, NumberPipe, Stepper, TranslocoPipe],
  templateUrl: './answer-card.html',
  styleUrl: './answer-card.css',
})
export class AnswerCard {
  readonly order = input.required<ToPrepareDetailFragment>();
  readonly busy = input(false);
  readonly answered = output<readonly SupplierAnswer[]>();

  protected readonly lines = computed(() => this.order().lines.filter((line) => line.acceptedQuantity === null));
  protected readonly byLine = signal(false);
  protected readonly pressed = signal(false);
  private readonly said = linkedSignal<string, Said>({ source: () => this.order().id, computation: () => ({}) });
  protected readonly less = computed(() => this.lines().filter((line) => this.of(line).quantity < line.dueQuantity));
  protected readonly unexplained = computed(() => this.less().filter((line) => !this.of(line).reason.trim()));

  protected of(line: PreparedLine) {
    return this.said()[line.id] ?? { quantity: line.dueQuantity, reason: '' };
  }

  protected set(line: PreparedLine, change: { quantity?: number; reason?: string }): void {
    this.said.update((said) => ({ ...said, [line.id]: { ...this.of(line), ...change } }));
  }

  /** Parts that need so many, or none: told once something is missing. */
  protected bound(line: PreparedLine) {
    return this.of(line).quantity < line.dueQuantity ? line.parts.filter(({ minimum }) => minimum !== null) : [];
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
