import { Component, computed, input } from '@angular/core';
import { Failure, Icon, NumberPipe, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { ParticipationEffectsDocument } from '../data/applications.generated';

/** What a suspension or a departure would stop and what it would leave as it is, before anything is done. */
@Component({
  selector: 'ml-participation-effects',
  imports: [Failure, Icon, NumberPipe, SentencePipe, Skeleton],
  templateUrl: './participation-effects.html',
  styleUrl: './participation-effects.css',
})
export class ParticipationEffects {
  readonly ids = input.required<readonly string[]>();
  readonly to = input.required<'suspended' | 'left'>();
  protected readonly answer = ask(ParticipationEffectsDocument, () => ({ ids: [...this.ids()], to: this.to() }));
  protected readonly touched = computed(() => this.answer.value()?.participationPreview.touched);
}
