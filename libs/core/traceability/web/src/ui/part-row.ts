import { Component, computed, input, output } from '@angular/core';
import { Icon, NumberPipe, SentencePipe, Stepper } from '@maillon/platform/web';
import { isTooFew, type PartDraft, type PreparedLine, type PreparedPart } from '../data/preparation-draft';
import { WeighPad } from './weigh-pad';

/** What one buyer gets of a product: how many, how heavy, and why less if less. */
@Component({
  selector: 'ml-part-row',
  imports: [Icon, NumberPipe, SentencePipe, Stepper, WeighPad],
  templateUrl: './part-row.html',
  styleUrl: './part-row.css',
})
export class PartRow {
  readonly line = input.required<PreparedLine>();
  readonly part = input.required<PreparedPart>();
  readonly draft = input.required<PartDraft>();
  readonly ready = input(false);
  readonly weighing = input(false);
  /** The person tried to finish: say what is missing. */
  readonly pressed = input(false);
  readonly changed = output<Partial<PartDraft>>();
  readonly opened = output<boolean>();

  protected readonly short = computed(() => this.draft().count < this.part().dueQuantity);
  protected readonly tooFew = computed(() => isTooFew(this.part(), this.draft().count));
  protected readonly byWeight = computed(() => this.line().pricing === 'kg' && this.draft().count > 0);
  protected readonly expectedG = computed(() => {
    const nominal = this.line().nominalMassG;
    return nominal === null ? null : nominal * this.draft().count;
  });
  /** What is weighed above it is charged only if the buyer agrees. */
  protected readonly ceilingG = computed(() => {
    const { ceilingMassG, dueQuantity } = this.part();
    return ceilingMassG && Math.floor((ceilingMassG * this.draft().count) / dueQuantity);
  });
  protected readonly label = computed(() => `${this.part().buyerName}, ${this.line().productName}`);
}
