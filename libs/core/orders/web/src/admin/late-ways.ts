import { Component, input, output } from '@angular/core';
import { CentsPipe, Icon, SentencePipe, WindowPipe, injectWebModules, type IconName } from '@maillon/platform/web';
import type { LateOrderPreviewQuery } from '../data/desk-orders.generated';
import { WayPipe } from '../ui/way.pipe';

/** How the buyer receives it, and what that costs. What cannot be had says why. */
@Component({
  selector: 'ml-late-ways',
  imports: [CentsPipe, Icon, SentencePipe, WayPipe, WindowPipe],
  templateUrl: './late-ways.html',
  styleUrl: '../ui/fulfilment-choice.css',
})
export class LateWays {
  readonly ways = input.required<LateOrderPreviewQuery['lateOrder']['ways']>();
  readonly chosen = input<string>();
  readonly changed = output<string>();

  private readonly modules = injectWebModules();

  protected iconOf(module: string): IconName {
    return this.modules.find(({ id }) => id === module)?.icon ?? 'package';
  }
}
