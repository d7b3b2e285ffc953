import { computed, effect, signal, untracked, type Signal } from '@angular/core';
import { gramsOf, usualUnit, type MassUnit } from '../ui/weighing';
import type { PreparedPartInput, ToPrepareDetailFragment } from './to-prepare.generated';

export type PreparedLine = ToPrepareDetailFragment['lines'][number];
export type PreparedPart = PreparedLine['parts'][number];

export interface PartDraft {
  readonly count: number;
  /** As typed; see `gramsOf`. */
  readonly weighing: string;
  readonly unit: MassUnit;
  readonly reason: string;
}

interface Kept {
  readonly parts: Readonly<Record<string, PartDraft>>;
  readonly lots: Readonly<Record<string, string>>;
}

const NOTHING: Kept = { parts: {}, lots: {} };

/** What a producer has weighed so far. Kept on the device: a telephone that falls into the milk loses nothing. */
export class PreparationDraft {
  private readonly kept = signal<Kept>(NOTHING);

  /** Call it where a component is built. */
  constructor(private readonly order: Signal<ToPrepareDetailFragment | null | undefined>) {
    effect(() => {
      const id = this.order()?.id;
      if (id) untracked(() => this.kept.set(read(id)));
    });
    effect(() => {
      const kept = this.kept();
      const id = untracked(() => this.order()?.id);
      if (id && kept !== NOTHING) localStorage.setItem(keyOf(id), JSON.stringify(kept));
    });
  }

  readonly missing = computed(() => this.everyPart().filter(([line, part]) => !this.isReady(line, part)));
  readonly partCount = computed(() => this.everyPart().length);

  of(line: PreparedLine, part: PreparedPart): PartDraft {
    return (
      this.kept().parts[part.id] ?? {
        count: part.dueQuantity,
        weighing: '',
        unit: usualUnit(line.nominalMassG),
        reason: '',
      }
    );
  }

  lotOf(line: PreparedLine): string {
    return this.kept().lots[line.id] ?? '';
  }

  set(line: PreparedLine, part: PreparedPart, change: Partial<PartDraft>): void {
    const draft = { ...this.of(line, part), ...change };
    this.kept.update((kept) => ({ ...kept, parts: { ...kept.parts, [part.id]: draft } }));
  }

  setLot(line: PreparedLine, code: string): void {
    this.kept.update((kept) => ({ ...kept, lots: { ...kept.lots, [line.id]: code } }));
  }

  /** The hub weighs it, and what it should weigh is known: nobody has to weigh it before. */
  isWeighedLater(line: PreparedLine): boolean {
    return !!this.order()?.weighedAtHub && line.nominalMassG !== null;
  }

  /** Weighed when it is sold by weight, and explained when there is less than was asked. */
  isReady(line: PreparedLine, part: PreparedPart): boolean {
    const { count, weighing, unit, reason } = this.of(line, part);
    const none = count === 0 || (!weighing.trim() && this.isWeighedLater(line));
    const weighed = line.pricing !== 'kg' || none || !!gramsOf(weighing, unit);
    return weighed && !isTooFew(part, count) && (count >= part.dueQuantity || !!reason.trim());
  }

  inputs(): PreparedPartInput[] {
    return this.everyPart().map(([line, part]) => {
      const { count, weighing, unit, reason } = this.of(line, part);
      return {
        allocationId: part.id,
        lotCode: this.lotOf(line).trim() || null,
        count,
        netMassG: line.pricing === 'kg' ? (gramsOf(weighing, unit) ?? (this.isWeighedLater(line) ? null : 0)) : null,
        shortReason: count < part.dueQuantity ? reason.trim() : null,
      };
    });
  }

  forget(): void {
    const id = this.order()?.id;
    this.kept.set(NOTHING);
    if (id) localStorage.removeItem(keyOf(id));
  }

  private everyPart(): [PreparedLine, PreparedPart][] {
    return (this.order()?.lines ?? []).flatMap((line) =>
      line.parts.filter(isDue).map((part): [PreparedLine, PreparedPart] => [line, part]),
    );
  }
}

/** Some of it, and yet less than its buyer has use for. */
export function isTooFew({ minimum, dueQuantity }: PreparedPart, count: number): boolean {
  return minimum !== null && minimum <= dueQuantity && count > 0 && count < minimum;
}

/** What its producer said that there will not be is not prepared. */
export function isDue({ dueQuantity }: Pick<PreparedPart, 'dueQuantity'>): boolean {
  return dueQuantity > 0;
}

function keyOf(id: string): string {
  return `maillon.preparation.${id}`;
}

function read(id: string): Kept {
  const text = localStorage.getItem(keyOf(id));
  return text ? (JSON.parse(text) as Kept) : NOTHING;
}
