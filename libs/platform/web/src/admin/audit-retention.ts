import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RetentionOfAuditDocument, SetRetentionOfAuditDocument } from '../data/audit.generated';
import { addDays } from '../format/day-steps';
import { dayOf } from '../format/moment';
import { DayPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { RefusalBanner } from '../ui/refusal/refusal-banner';

/** How long entries stay, by which text, and from when on it will be another time. */
@Component({
  selector: 'ml-audit-retention',
  imports: [DayPipe, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './audit-retention.html',
  styleUrl: './audit-retention.css',
})
export class AuditRetentionPanel {
  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly answer = ask(RetentionOfAuditDocument, () => ({}));
  protected readonly retention = computed(() => this.answer.value()?.auditRetention);
  protected readonly maySet = computed(() => this.session.permissions().may('platform.set-audit-retention'));
  protected readonly tomorrow = addDays(dayOf(this.session.now(), this.session.timeZone()), 1);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);

  protected async set(event: Event, months: number, from: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    this.saved.set(false);
    try {
      const { setAuditRetention } = await this.gql.mutate(SetRetentionOfAuditDocument, { months, from });
      this.answer.put({ auditRetention: setAuditRetention });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
