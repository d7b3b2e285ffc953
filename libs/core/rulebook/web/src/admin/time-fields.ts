import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { Icon, Language, SentencePipe, intlTag } from '@maillon/platform/web';
import type { WholeRulebookFragment } from '../data/rulebook.generated';
import { FamilyEntry } from './family-entry';
import type { Refused } from './refused-fields';

type FamilyCutOff = WholeRulebookFragment['familyCutOffs'][number];

const MONDAY = Date.UTC(2026, 5, 1);
const EVE = { daysBefore: 1, time: '22:00' };

/** Days of delivery, and until when they may be ordered for. */
@Component({
  selector: 'ml-time-fields',
  imports: [FamilyEntry, Icon, MatButton, SentencePipe],
  templateUrl: './time-fields.html',
  styleUrl: './fields.css',
})
export class TimeFields {
  readonly rules = input.required<WholeRulebookFragment>();
  readonly refused = input.required<Refused>();
  readonly changed = output<WholeRulebookFragment>();

  protected readonly families = FAMILIES;
  protected readonly kinds = ['public-holiday', 'local-feast', 'closure'] as const;
  protected readonly daysBefore = [0, 1, 2, 3, 4, 5, 6, 7];
  private readonly names = new Intl.DateTimeFormat(intlTag(inject(Language).current), {
    weekday: 'long',
    timeZone: 'UTC',
  });
  protected readonly week = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    day,
    name: this.names.format(MONDAY + (day - 1) * 86_400_000),
  }));
  /** Families that have no hour of their own yet. */
  protected readonly free = computed(() =>
    this.families.filter((family) => !this.rules().familyCutOffs.some((one) => one.family === family)),
  );

  protected serves(day: number): boolean {
    const { weekdays } = this.rules();
    return weekdays.length === 0 || weekdays.includes(day);
  }

  protected toggleDay(day: number): void {
    const served = this.week.map((one) => one.day).filter((one) => this.serves(one) !== (one === day));
    this.emit({ weekdays: served.length === 7 ? [] : served });
  }

  protected toggleKind(kind: string): void {
    const { closedOn } = this.rules();
    this.emit({ closedOn: closedOn.includes(kind) ? closedOn.filter((one) => one !== kind) : [...closedOn, kind] });
  }

  protected setCutOff(wanted: boolean, daysBefore?: string, time?: string): void {
    const known = this.rules().cutOff ?? EVE;
    const cutOff = { daysBefore: Number(daysBefore ?? known.daysBefore), time: time || known.time };
    this.emit({ cutOff: wanted ? cutOff : null });
  }

  protected add(): void {
    const family = this.free().find((one) => one === 'sea') ?? this.free()[0];
    if (family) this.emit({ familyCutOffs: [...this.rules().familyCutOffs, { family, daysBefore: 1, time: '12:00' }] });
  }

  protected remove(index: number): void {
    this.emit({ familyCutOffs: this.rules().familyCutOffs.filter((_, at) => at !== index) });
  }

  protected set(index: number, change: Partial<FamilyCutOff>): void {
    const familyCutOffs = this.rules().familyCutOffs.map((one, at) => (at === index ? { ...one, ...change } : one));
    this.emit({ familyCutOffs });
  }

  private emit(rules: Partial<WholeRulebookFragment>): void {
    this.changed.emit({ ...this.rules(), ...rules });
  }
}
