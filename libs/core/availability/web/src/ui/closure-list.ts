import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { Confirm, DayPipe, Gql, RefusalBanner, SentencePipe, Session, ask, dayOf } from '@maillon/platform/web';
import {
  CloseForDaysDocument,
  ClosureTouchesDocument,
  MyClosuresDocument,
  OpenAgainDocument,
  type ClosureTouchesQuery,
} from '../data/closures.generated';

/** Days off: what they would touch is shown before anything is closed. */
@Component({
  selector: 'ml-closure-list',
  imports: [DayPipe, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './closure-list.html',
  styleUrl: './closure-list.css',
})
export class ClosureList {
  /** The producer for whom the person acts when there is none. */
  readonly producerId = input<string>();
  readonly changed = output<void>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly answer = ask(MyClosuresDocument, () => ({ producerId: this.producerId() ?? null }));
  protected readonly closures = computed(() => this.answer.value()?.closures ?? []);
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly reason = signal('');
  protected readonly ready = computed(() => Boolean(this.from() && this.to() && this.reason().trim().length > 1));
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected begin(day: string): void {
    this.from.set(day);
    if (this.to() < day) this.to.set(day);
  }

  protected close(event: Event): Promise<void> {
    event.preventDefault();
    return this.attempt(async () => {
      const days = { producerId: this.producerId() ?? null, from: this.from(), to: this.to() };
      const { closurePreview } = await this.gql.query(ClosureTouchesDocument, days);
      if (!(await this.confirm.ask(this.question(closurePreview)))) return;
      const reason = this.reason().trim();
      await this.gql.mutate(CloseForDaysDocument, { id: crypto.randomUUID(), ...days, reason });
      for (const field of [this.from, this.to, this.reason]) field.set('');
    });
  }

  protected open(id: string): Promise<void> {
    return this.attempt(async () => void (await this.gql.mutate(OpenAgainDocument, { id })));
  }

  private question({ offers, examples, touched }: ClosureTouchesQuery['closurePreview']) {
    const say = (key: string) => this.sentences.translate<string>(`availability.portal.closure.${key}`);
    const effects = touched.map(({ label, count, examples: first, fate }) => {
      return { label, count, examples: first, stops: fate === 'stops' };
    });
    return {
      ...{ title: say('sure'), text: say('sure-text'), action: say('close'), keep: say('keep'), destructive: true },
      effects: [...(offers ? [{ label: say('offers'), count: offers, examples, stops: true }] : []), ...effects],
    };
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
      this.answer.reload();
      this.changed.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
