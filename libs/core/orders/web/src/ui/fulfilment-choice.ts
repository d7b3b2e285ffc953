import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, WindowPipe, type IconName } from '@maillon/platform/web';
import type { SessionFulfilmentQuery } from '../data/sessions.generated';
import { WayPipe } from './way.pipe';

const ICONS: Readonly<Record<string, IconName>> = { 'delivery-rounds': 'truck', 'click-and-collect': 'store' };

/** How to receive the goods. What cannot be had is shown too, with the reason. */
@Component({
  selector: 'ml-fulfilment-choice',
  imports: [Icon, TranslocoPipe, WayPipe, WindowPipe],
  templateUrl: './fulfilment-choice.html',
  styleUrl: './fulfilment-choice.css',
})
export class FulfilmentChoice {
  readonly options = input.required<SessionFulfilmentQuery['fulfilmentOptions']>();
  readonly chosen = input<string>();
  readonly changed = output<string>();

  protected iconOf(module: string): IconName {
    return ICONS[module] ?? 'package';
  }
}
