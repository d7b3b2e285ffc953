import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GramsPipe, Icon, InstantPipe, NumberPipe, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import type { PartAtHubFragment } from '../data/weighings.generated';
import { WeighPad } from './weigh-pad';
import { gramsOf, usualUnit } from './weighing';

/** One part in the hub: whose it is, what each scales said of it, which weight counts, and the pad to weigh it here. */
@Component({
  selector: 'ml-hub-part',
  imports: [GramsPipe, Icon, InstantPipe, MatButton, NumberPipe, RefusalBanner, SentencePipe, WeighPad],
  templateUrl: './hub-part.html',
  styleUrl: './hub-part.css',
})
export class HubPart {
  readonly part = input.required<PartAtHubFragment>();
  readonly busy = input(false);
  readonly error = input<unknown>();
  /** Net grams. */
  readonly weighed = output<number>();

  protected readonly open = signal(false);
  protected readonly unit = linkedSignal(() => usualUnit(this.part().nominalMassG ?? null));
  /** Forgotten once it is among the weighings. */
  protected readonly text = linkedSignal({ source: () => this.part().weighings.length, computation: () => '' });
  protected readonly grams = computed(() => gramsOf(this.text(), this.unit()));
  protected readonly expectedG = computed(() => this.part().netMassG || null);
  protected readonly label = computed(() => `${this.part().productName}, ${this.part().buyerName}`);

  protected save(): void {
    const grams = this.grams();
    if (grams !== null) this.weighed.emit(grams);
  }
}
