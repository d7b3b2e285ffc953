import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, form, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  DayPipe,
  Field,
  FieldControl,
  Gql,
  Icon,
  Language,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  ask,
  dayOf,
  fieldMessages,
  formatDay,
  localInstant,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { SessionsAheadDocument } from '../data/day.generated';
import { PlanDeskSessionDocument, SpecialDaysDocument } from '../data/desk-sessions.generated';
import { dayByTheRules } from './day-by-the-rules';
import { cutOffTimeOf, nextDeliveryDay, planFor, type SessionPlan } from './session-plan';

/** A new sales session, with what most would choose already there. What was typed stays when the server refuses. */
@Component({
  imports: [
    DayPipe,
    Field,
    FieldControl,
    FormField,
    Icon,
    MatButton,
    PageHead,
    RefusalBanner,
    RouterLink,
    SentencePipe,
  ],
  templateUrl: './plan-session.page.html',
  styles: `
    .kind {
      display: flex;
      gap: var(--p3);
      align-items: start;
      min-height: var(--touch);
      padding: var(--p2) 0;
      cursor: pointer;
    }
    .kind input {
      flex: none;
      width: 20px;
      height: 20px;
      margin-top: 2px;
      accent-color: var(--estran);
    }
  `,
  host: { class: 'desk' },
})
export class PlanSessionPage {
  /** Delivery day asked by the page that led here. */
  readonly livraison = input<string>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  private readonly id = uuid();
  private readonly zone = this.session.timeZone();

  protected readonly today = dayOf(this.session.now(), this.zone);
  private readonly ahead = ask(SessionsAheadDocument, () => ({}));
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly draft = linkedSignal<SessionPlan>(() => {
    const taken = this.ahead.value()?.sessions.nodes.map(({ deliveryDay }) => deliveryDay) ?? [];
    return this.planned(this.livraison() ?? nextDeliveryDay(this.today, taken));
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    maxLength(path.name, 120);
    for (const one of [path.deliveryDay, path.opensDay, path.opensTime, path.cutOffDay, path.cutOffTime]) required(one);
    validate(path.cutOffDay, ({ valueOf }) => {
      const opens = `${valueOf(path.opensDay)}T${valueOf(path.opensTime)}`;
      const cutOff = `${valueOf(path.cutOffDay)}T${valueOf(path.cutOffTime)}`;
      return cutOff > opens ? undefined : { kind: 'order', message: this.say('cut-off-after-opening') };
    });
    validate(path.deliveryDay, ({ value, valueOf }) =>
      value() >= valueOf(path.cutOffDay) ? undefined : { kind: 'order', message: this.say('delivery-after-cut-off') },
    );
    validate(path.pricesTime, ({ value, valueOf }) => {
      const due = `${valueOf(path.deliveryDay)}T${value()}`;
      const cutOff = `${valueOf(path.cutOffDay)}T${valueOf(path.cutOffTime)}`;
      return !valueOf(path.isAuction) || (value() && due > cutOff)
        ? undefined
        : { kind: 'order', message: this.sentences.translate<string>('orders.admin.auction.due-after-cut-off') };
    });
  });
  private readonly special = ask(SpecialDaysDocument, () => {
    const { deliveryDay } = this.draft();
    return deliveryDay ? { from: deliveryDay, to: deliveryDay } : undefined;
  });
  /** What the calendar says of the delivery day. */
  protected readonly warnings = computed(() =>
    this.special.value()?.calendar.filter(({ day, kind }) => day === this.draft().deliveryDay && kind !== 'season'),
  );

  protected readonly byTheRules = computed(() => {
    const [answer, { deliveryDay }] = [this.special.value(), this.draft()];
    if (!answer || !deliveryDay) return undefined;
    const kinds = answer.calendar.filter(({ day }) => day === deliveryDay).map(({ kind }) => kind);
    return dayByTheRules(answer.rulebookOn, deliveryDay, kinds);
  });

  /** Another delivery day moves the rest with it, until somebody has named the session themselves. */
  protected follow(deliveryDay: string): void {
    if (!deliveryDay) return;
    const known = this.draft();
    const next = this.planned(deliveryDay);
    const named = known.name !== this.nameOf(known.deliveryDay, known.isAuction);
    this.draft.set({
      ...next,
      opensTime: known.opensTime,
      ...{ cutOffTime: known.cutOffTime, isAuction: known.isAuction, pricesTime: known.pricesTime },
      name: named ? known.name : this.nameOf(deliveryDay, known.isAuction),
    });
  }

  /** The other kind closes at another hour, and is called by its name, unless somebody chose their own. */
  protected choose(isAuction: boolean): void {
    const known = this.draft();
    if (known.isAuction === isAuction) return;
    const usual = (kind: boolean) => this.within(known.cutOffDay, cutOffTimeOf(kind));
    const untouched = [cutOffTimeOf(known.isAuction), usual(known.isAuction)].includes(known.cutOffTime);
    const cutOffTime = untouched ? usual(isAuction) : known.cutOffTime;
    const named = known.name !== this.nameOf(known.deliveryDay, known.isAuction);
    const name = named ? known.name : this.nameOf(known.deliveryDay, isAuction);
    this.draft.set({ ...known, isAuction, cutOffTime, name });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    await submit(this.form, async () => {
      try {
        const { planSession } = await this.gql.mutate(PlanDeskSessionDocument, this.variables());
        await this.router.navigate(['/sessions', planSession.id]);
      } catch (error) {
        this.error.set(error);
      }
    });
  }

  /** That hour, or the latest of the rules where it comes before. */
  private within(day: string, time: string): string {
    const latest = this.byTheRules()?.latest;
    return latest?.day === day && latest.time < time ? latest.time : time;
  }

  private variables() {
    const { name, deliveryDay, opensDay, opensTime, cutOffDay, cutOffTime, isAuction, pricesTime } = this.draft();
    const opensAt = localInstant(opensDay, opensTime, this.zone);
    const pricesDueAt = isAuction ? localInstant(deliveryDay, pricesTime, this.zone) : null;
    const cutOffAt = localInstant(cutOffDay, cutOffTime, this.zone);
    const kind = isAuction ? 'morning-auction' : 'standard';
    return { id: this.id, name, deliveryDay, opensAt, cutOffAt, kind, pricesDueAt };
  }

  private planned(deliveryDay: string): SessionPlan {
    return planFor(deliveryDay, this.nameOf(deliveryDay), this.today);
  }

  private nameOf(day: string, isAuction = false): string {
    const name = formatDay(day, 'long', this.language);
    if (isAuction) return this.sentences.translate('orders.admin.auction.name', { day: name });
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`orders.admin.plan.${key}`);
  }
}
