import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, SentencePipe } from '@maillon/platform/web';

/** How much of an offer a channel takes at most; what is left of it is sold elsewhere. */
@Component({
  selector: 'ml-channel-share',
  imports: [Field, FieldControl, MatButton, SentencePipe],
  templateUrl: './channel-share.html',
  styleUrl: './channel-share.css',
})
export class ChannelShare {
  readonly channel = input.required<string>();
  /** Null: as many as there are. */
  readonly most = input.required<number | null>();
  readonly busy = input(false);
  readonly limited = output<number | null>();

  protected readonly typed = linkedSignal(() => String(this.most() ?? ''));
  protected readonly wrong = signal(false);
  protected readonly label = computed(() => `catalogue.common.ledger.share.${this.channel()}`);

  protected say(event: Event): void {
    event.preventDefault();
    const written = this.typed().replace(/\s/g, '');
    const isNumber = /^\d{1,6}$/.test(written);
    this.wrong.set(written !== '' && !isNumber);
    if (!this.wrong()) this.limited.emit(isNumber ? Number(written) : null);
  }
}
