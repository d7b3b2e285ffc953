import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, intlTag } from '../../i18n/language';
import { Session } from '../../session/session';
import { dateFormat } from '../../format/formats';
import { dayOf } from '../../format/moment';
import { seasonStates, segment, stretches, type SeasonState } from './season';

const RADIUS = 20.5;

/** Twelve months round a product: thick in full season, slim when available, dotted from store, a hair otherwise. */
@Component({
  selector: 'ml-season-ring',
  templateUrl: './season-ring.html',
  styleUrl: './season-ring.css',
})
export class SeasonRing {
  readonly season = input.required<string>();

  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly names = monthNames(intlTag(inject(Language).current));

  protected readonly thisMonth = Number(dayOf(this.session.now(), this.session.timeZone()).slice(5, 7)) - 1;
  private readonly states = computed(() => seasonStates(this.season()));
  protected readonly arcs = computed(() => this.states().map((state, month) => ({ state, path: arc(month) })));
  protected readonly mark = markOf(this.thisMonth);
  protected readonly description = computed(() => this.describe(this.states()));

  private describe(states: readonly SeasonState[]): string {
    const parts = (['full', 'available', 'stored'] as const)
      .map((state) => this.sentence(states, state))
      .filter(Boolean);
    const now = this.sentences.translate(`platform.common.season.now.${states[this.thisMonth]}`);
    return [now, ...parts].join(' ');
  }

  private sentence(states: readonly SeasonState[], state: SeasonState): string {
    const months = stretches(states, state).map(([from, to]) => this.range(from, to));
    return months.length
      ? this.sentences.translate(`platform.common.season.${state}`, { months: months.join(', ') })
      : '';
  }

  private range(from: number, to: number): string {
    if (from === to) return this.names[from] ?? '';
    return this.sentences.translate('platform.common.season.range', { from: this.names[from], to: this.names[to] });
  }
}

function arc(month: number): string {
  const { from, to } = segment(month);
  const at = ([x, y]: [number, number]) => `${(24 + x * RADIUS).toFixed(2)} ${(24 + y * RADIUS).toFixed(2)}`;
  return `M${at(from)}A${RADIUS} ${RADIUS} 0 0 1 ${at(to)}`;
}

/** A notch that points at the middle of the month from outside. */
function markOf(month: number): string {
  const angle = (((month + 0.5) / 12) * 2 - 0.5) * Math.PI;
  const at = (radius: number, turn: number) =>
    `${(24 + Math.cos(angle + turn) * radius).toFixed(2)} ${(24 + Math.sin(angle + turn) * radius).toFixed(2)}`;
  return `M${at(21.6, 0)}L${at(26.4, 0.13)}L${at(26.4, -0.13)}Z`;
}

function monthNames(tag: string): string[] {
  const format = dateFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
