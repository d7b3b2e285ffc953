import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CentsPipe, Icon, type IconName } from '@maillon/platform/web';
import type { NoteLineFragment } from '../data/order-notes.generated';

export type NoteCandidate = NoteLineFragment['candidates'][number];

const ICONS: Readonly<Record<string, IconName>> = {
  sure: 'circle-check',
  choose: 'circle-question-mark',
  'not-understood': 'circle-x',
};

/** One line of the note: what was written, what it is taken for, and what there is to choose from. */
@Component({
  selector: 'ml-note-line-item',
  imports: [CentsPipe, Icon, TranslocoPipe],
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
  protected readonly icon = computed(() => ICONS[this.state()] ?? 'circle-x');

  protected quantityOf({ quantity }: NoteCandidate): number {
    return quantity ?? 1;
  }
}
