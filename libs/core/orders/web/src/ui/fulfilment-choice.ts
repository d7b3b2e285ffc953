import { Component, input, output } from '@angular/core';
import { CentsPipe, Icon, SentencePipe, WindowPipe, injectWebModules, type IconName } from '@maillon/platform/web';
import type { SessionFulfilmentQuery } from '../data/sessions.generated';
import { feeOf, type BasketToReceive } from '../data/way-fees';
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
  /** What is to be received: each way says what that costs. */
  readonly basket = input.required<BasketToReceive>();
  readonly changed = output<string>();

  protected readonly feeOf = feeOf;
  private readonly modules = injectWebModules();

  protected iconOf(module: string): IconName {
    return this.modules.find(({ id }) => id === module)?.icon ?? 'package';
  }
}
