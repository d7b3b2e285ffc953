import { Component, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { DayPicker, Failure, Icon, PageHead, SentencePipe, Skeleton, ask, injectDay } from '@maillon/platform/web';
import { LedgerChecksOfDayDocument } from '../data/figures.generated';

/** What must always hold between orders, lots and movements, checked now for one day. */
@Component({
  imports: [DayPicker, Failure, Icon, PageHead, SentencePipe, Skeleton],
  templateUrl: './ledger.page.html',
  styleUrl: './ledger.page.css',
  host: { class: 'desk' },
})
export class LedgerPage {
  private readonly sentences = inject(TranslocoService);
  protected readonly days = injectDay();
  protected readonly answer = ask(LedgerChecksOfDayDocument, () => ({ day: this.days.day() }));
  protected readonly checks = computed(() =>
    this.answer.value()?.ledgerChecks.map((check) => ({ ...check, says: this.say(check.name) })),
  );
  protected readonly wrong = computed(() => this.checks()?.filter(({ ok }) => !ok).length ?? 0);

  /** The invariant in words; its code when nobody has words for it yet. */
  private say(name: string): string {
    const key = `traceability.admin.ledger.check.${name}`;
    const words = this.sentences.translate<string>(key);
    return words === key ? name : words;
  }
}
