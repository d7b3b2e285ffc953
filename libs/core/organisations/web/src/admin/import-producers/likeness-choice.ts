import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ImportedRowFragment } from '../../data/producers-import.generated';
import { SiretPipe } from '../siret.pipe';
import { FactPipe } from './fact.pipe';

export type Choice = 'merge' | 'apart' | 'aside';

/** A row beside the producer that it looks like, and what one of both would be; a person says whether it is. */
@Component({
  selector: 'ml-likeness-choice',
  imports: [FactPipe, SiretPipe, TranslocoPipe],
  templateUrl: './likeness-choice.html',
  styleUrl: './likeness-choice.css',
})
export class LikenessChoice {
  readonly row = input.required<ImportedRowFragment>();
  readonly choice = input<Choice>('aside');
  /** False once it is too late to choose. */
  readonly open = input(true);
  readonly chosen = output<Choice>();

  /** One SIRET names one producer: it cannot be kept apart. */
  protected choices(): Choice[] {
    return this.row().likeness?.because === 'siret' ? ['aside', 'merge'] : ['aside', 'merge', 'apart'];
  }
}
