import { Component, input, output } from '@angular/core';
import { CentsPipe, Icon, SentencePipe, WindowPipe, injectWebModules, type IconName } from '@maillon/platform/web';
import type { SessionFulfilmentQuery } from '../data/sessions.generated';
import { WayPipe } from './way.pipe';

/** How to receive the goods. What cannot be had is shown too, with the reason. */
@Component({
  selector: 'ml-fulfilment-choice',
  imports: [CentsPipe, Icon, SentencePipe, WayPipe, WindowPipe],
  templateUrl: './fulfilment-choice.html',
  styleUrl: './fulfilment-choice.css',
})
export class FulfilmentChoice {
  readonly options = input.required<SessionFulfilmentQuery['fulfilmentOptions']>();
  readonly chosen = input<string>();
  /** What the rules ask for bringing this basket, in cents. */
  readonly deliveryFeeCents = input(0);
  readonly changed = output<string>();

  private readonly modules = injectWebModules();

  protected iconOf(module: string): IconName {
    return this.modules.find(({ id }) => id === module)?.icon ?? 'package';
  }
}
