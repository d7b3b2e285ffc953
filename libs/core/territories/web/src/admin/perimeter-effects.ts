import { Component, inject, input, output } from '@angular/core';
import { DayPipe, Language, NumberPipe, SentencePipe, Skeleton, intlTag } from '@maillon/platform/web';
import type { PreviewPerimeterQuery } from '../data/territory.generated';

/** What another perimeter would change: communes, inhabitants, and who is touched. */
@Component({
  selector: 'ml-perimeter-effects',
  imports: [DayPipe, NumberPipe, SentencePipe, Skeleton],
  templateUrl: './perimeter-effects.html',
  styleUrl: './perimeter-effects.css',
  host: { 'aria-live': 'polite' },
})
export class PerimeterEffects {
  readonly effects = input<PreviewPerimeterQuery['perimeterPreview'] | undefined>();
  readonly waiting = input(false);
  readonly giveUp = input(false);
  readonly givenUp = output<boolean>();

  private readonly tag = intlTag(inject(Language).current);

  protected count(n: number): string {
    return n.toLocaleString(this.tag);
  }

  protected gain(before: number, after: number): string {
    return (after - before).toLocaleString(this.tag, { signDisplay: 'exceptZero' });
  }
}
