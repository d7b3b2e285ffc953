import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HomeSlotData } from '@maillon/core/orders/web';
import { Icon, SentencePipe, WindowPipe, ask } from '@maillon/platform/web';
import { MyPickupsDocument } from '../data/my-pickups.generated';

/** An order waits at a counter today: where, until when, and the code to say. */
@Component({
  imports: [Icon, RouterLink, SentencePipe, WindowPipe],
  templateUrl: './pickup.panel.html',
  styleUrl: './pickup.panel.css',
})
export class PickupPanel {
  readonly data = input.required<HomeSlotData>();
  private readonly answer = ask(MyPickupsDocument, () => ({ day: this.data().day }));
  protected readonly pickups = computed(() =>
    (this.answer.value()?.pickups ?? []).filter((pickup) => pickup.state !== 'handed-over'),
  );
}
