import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { Rulebooks, dayFault } from '@maillon/core/rulebook/server';
import { Calendar, weekdayOf } from '@maillon/core/territories/server';
import type { Refusal } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import type { SessionPlan } from '../domain/sales-session';
import { cutOffOfRules } from './cut-off-of-rules';

export type SessionDay = Pick<SessionPlan, 'deliveryDay' | 'cutOffAt'> & {
  /** What is sold in it; left out or null: anything. */
  readonly families?: readonly string[] | null;
};

/** On which days, and until when, a territory sells. */
@Injectable()
export class SessionRules {
  constructor(
    private readonly rulebooks: Rulebooks,
    private readonly calendar: Calendar,
  ) {}

  /** Refusals: orders.weekday-not-served, orders.day-closed, orders.cut-off-too-late. */
  async mustAllow(reading: Reading, session: SessionDay): Promise<void> {
    const fault = await this.fault(reading, await this.rulebooks.on(reading, session.deliveryDay), session);
    if (fault) throw fault;
  }

  /** What given rules have against a session; null: nothing. */
  async fault(reading: Reading, rules: Rulebook, session: SessionDay): Promise<Refusal | null> {
    return (await this.dayFault(reading, rules, session.deliveryDay)) ?? cutOffFault(reading, rules, session);
  }

  /** What given rules have against delivering on a day. */
  async dayFault(reading: Reading, rules: Rulebook, day: string): Promise<Refusal | null> {
    const marks = rules.closedOn.length ? await this.calendar.read(reading, { from: day, to: day }) : [];
    const fault = dayFault(rules, { weekday: weekdayOf(day), marks });
    if (fault?.rule === 'weekday') return ordersRefusals.because('weekday-not-served', { day });
    return fault && ordersRefusals.because('day-closed', { day, label: fault.label });
  }
}

function cutOffFault({ territory }: Reading, rules: Rulebook, { deliveryDay: day, cutOffAt, families }: SessionDay) {
  // A family that has an hour of its own goes by it where nothing else is sold.
  const family = families?.length === 1 ? families[0]! : null;
  const latest = cutOffOfRules(rules, family, { deliveryDay: day, timeZone: territory.timeZone });
  if (!latest || cutOffAt <= latest.at) return null;
  return ordersRefusals.because('cut-off-too-late', { day, latestDay: latest.day, latestTime: latest.time });
}
