import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, SentencePipe } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';

export interface SlotDraft {
  readonly id: string;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

/** The slots of a place: day, hours, and how many orders can be handed over in them. */
@Component({
  selector: 'ml-slot-list',
  imports: [Icon, MatButton, SentencePipe],
  templateUrl: './slot-list.html',
  styleUrl: './slot-list.css',
})
export class SlotList {
  readonly slots = input.required<readonly SlotDraft[]>();
  readonly changed = output<SlotDraft[]>();
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];

  protected set(id: string, change: Partial<SlotDraft>): void {
    this.changed.emit(this.slots().map((slot) => (slot.id === id ? { ...slot, ...change } : slot)));
  }

  protected remove(id: string): void {
    this.changed.emit(this.slots().filter((slot) => slot.id !== id));
  }

  protected add(): void {
    const last = this.slots().at(-1);
    const from = last?.to ?? '09:00';
    const to = from < '22:00' ? `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}${from.slice(2)}` : '23:00';
    this.changed.emit([
      ...this.slots(),
      { id: uuid(), weekday: last?.weekday ?? 5, from, to, capacity: last?.capacity ?? 10 },
    ]);
  }
}
