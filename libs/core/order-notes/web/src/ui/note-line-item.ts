import { Component, computed, input, output } from '@angular/core';
import { CentsPipe, Icon, SentencePipe, type IconName } from '@maillon/platform/web';
import type { NoteLineFragment } from '../data/order-notes.generated';

export type NoteCandidate = NoteLineFragment['candidates'][number];

const ICONS: Readonly<Record<string, IconName>> = {
  sure: 'circle-check',
  choose: 'circle-question-mark',
  'not-understood': 'circle-x',
};

/** Why a line that was understood has nothing to choose from. */
const KNOWN: readonly string[] = ['not-for-sale', 'other-sale'];

/** One line of the note: what was written, what it is taken for, and what there is to choose from. */
@Component({
  selector: 'ml-note-line-item',
  imports: [CentsPipe, Icon, SentencePipe],
  templateUrl: './note-line-item.html',
  styleUrl: './note-line-item.css',
})
export class NoteLineItem {
  readonly line = input.required<NoteLineFragment>();
  /** The words of the text. */
  readonly written = input.required<string>();
  readonly name = input.required<string>();
  readonly chosen = input<NoteCandidate>();
  readonly picked = output<NoteCandidate>();

  protected readonly state = computed(() => (this.chosen() ? 'sure' : this.line().state));
  /** What is known and not on sale was understood; what is referred to and was not found is no word. */
  protected readonly said = computed(() =>
    this.state() === 'not-understood' && KNOWN.includes(this.line().reason) ? this.line().reason : this.state(),
  );
  protected readonly why = computed(() => {
    const { reason, words } = this.line();
    if (this.isUnitUnsaid(reason)) return 'unit-unsaid';
    return reason === 'unknown' && !words ? 'nothing-before' : reason;
  });
  protected readonly icon = computed(() => ICONS[this.state()] ?? 'circle-x');

  /** A bare number, of goods that are not counted in pieces: nothing that was written is wrong. */
  protected isUnitUnsaid(reason: string): boolean {
    return reason === 'unit' && this.line().unit === null;
  }

  protected quantityOf({ quantity }: NoteCandidate): number {
    return quantity ?? 1;
  }
}
