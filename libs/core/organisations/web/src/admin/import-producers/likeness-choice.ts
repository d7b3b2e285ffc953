import { Component, computed, input, output } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import type { ImportedRowFragment } from '../../data/producers-import.generated';
import { SiretPipe } from '../siret.pipe';
import { FactPipe } from './fact.pipe';
import { isDisputed, mergedValue, withWinner, type Choice, type RowChoice } from './row-choice';

/** A row beside the producer that it looks like, and what one of both would be; a person says whether it is, and who wins where. */
@Component({
  selector: 'ml-likeness-choice',
  imports: [FactPipe, SentencePipe, SiretPipe],
  templateUrl: './likeness-choice.html',
  styleUrl: './likeness-choice.css',
})
export class LikenessChoice {
  readonly row = input.required<ImportedRowFragment>();
  readonly said = input<RowChoice>();
  /** False once it is too late to choose. */
  readonly open = input(true);
  readonly chosen = output<RowChoice>();

  protected readonly choice = computed<Choice>(() => this.said()?.choice ?? 'aside');
  private readonly wins = computed(() => this.said()?.fields ?? []);
  /** What is chosen before the import; afterwards, what became of it. */
  protected readonly facts = computed(() =>
    (this.row().likeness?.facts ?? []).map((fact) => ({
      ...fact,
      merged: this.open() ? mergedValue(fact, this.wins()) : fact.merged,
      disputed: this.open() && this.choice() === 'merge' && isDisputed(fact),
      rowWins: this.wins().includes(fact.field),
    })),
  );

  /** One SIRET names one producer: it cannot be kept apart. */
  protected choices(): Choice[] {
    return this.row().likeness?.because === 'siret' ? ['aside', 'merge'] : ['aside', 'merge', 'apart'];
  }

  protected choose(choice: Choice): void {
    this.chosen.emit({ row: this.row().row, choice, fields: [] });
  }

  protected win(field: string, wins: boolean): void {
    this.chosen.emit({ row: this.row().row, choice: 'merge', fields: withWinner(this.wins(), field, wins) });
  }
}
