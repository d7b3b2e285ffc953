import { Component, computed, effect, input, output, viewChild, type ElementRef } from '@angular/core';
import { GramsPipe, Icon, SentencePipe } from '@maillon/platform/web';
import { deviation, gramsOf, type MassUnit } from './weighing';

const KEYS = ['7', '8', '9', '4', '5', '6', '1', '2', '3', ',', '0', '+'];
const FAR_PERCENT = 25;

/** Weights typed one after the other, for wet fingers: `192+167` adds up, and the sum is said at once. */
@Component({
  selector: 'ml-weigh-pad',
  imports: [GramsPipe, Icon, SentencePipe],
  templateUrl: './weigh-pad.html',
  styleUrl: './weigh-pad.css',
})
export class WeighPad {
  readonly text = input.required<string>();
  readonly unit = input.required<MassUnit>();
  readonly expectedG = input<number | null>(null);
  /** Above it the buyer has to agree to pay; null: never. */
  readonly ceilingG = input<number | null>(null);
  /** Whose part is weighed, to name the field. */
  readonly label = input.required<string>();
  readonly open = input(false);
  readonly typed = output<string>();
  readonly unitChosen = output<MassUnit>();
  readonly opened = output<boolean>();

  protected readonly keys = KEYS;
  protected readonly grams = computed(() => gramsOf(this.text(), this.unit()));
  protected readonly wrong = computed(() => !!this.text() && this.grams() === null);
  protected readonly percent = computed(() => {
    const [grams, expected] = [this.grams(), this.expectedG()];
    return grams !== null && expected ? deviation(grams, expected) : 0;
  });
  protected readonly far = computed(() => Math.abs(this.percent()) > FAR_PERCENT);

  protected readonly tooHeavy = computed(() => {
    const [grams, most] = [this.grams(), this.ceilingG()];
    return grams !== null && !!most && grams > most;
  });

  private readonly pad = viewChild<ElementRef<HTMLElement>>('pad');

  constructor() {
    // Its last keys would open behind the bar at the bottom.
    effect(() => this.pad()?.nativeElement.scrollIntoView?.({ block: 'nearest' }));
  }

  protected press(key: string): void {
    this.typed.emit(this.text() + key);
  }

  protected back(): void {
    this.typed.emit(this.text().slice(0, -1));
  }

  protected otherUnit(): MassUnit {
    return this.unit() === 'g' ? 'kg' : 'g';
  }
}
