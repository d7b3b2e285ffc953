import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RefusalBanner, SentencePipe, Stepper } from '@maillon/platform/web';
import type { TemplateShownFragment } from '../data/habits.generated';
import { linesWith, quantitiesOf, type LineWish } from './line-quantities';

export interface ListWish {
  readonly name: string;
  readonly lines: readonly LineWish[];
}

/** A list in the making: its name, and how much of each line; none takes a line out. */
@Component({
  selector: 'ml-list-editor',
  imports: [MatButton, RefusalBanner, SentencePipe, Stepper],
  templateUrl: './list-editor.html',
  styleUrl: './list-editor.css',
})
export class ListEditor {
  readonly list = input.required<TemplateShownFragment>();
  readonly busy = input(false);
  readonly error = input<unknown>();
  readonly wished = output<ListWish>();
  readonly dismissed = output<void>();

  protected readonly name = linkedSignal(() => this.list().name);
  protected readonly quantities = linkedSignal(() => quantitiesOf(this.list().lines));
  protected readonly lines = computed(() => linesWith(this.list().lines, this.quantities()));
  protected readonly ready = computed(() => !this.busy() && !!this.name().trim() && this.lines().length > 0);

  protected set(unitId: string, quantity: number): void {
    this.quantities.update((all) => ({ ...all, [unitId]: quantity }));
  }

  protected wish(): void {
    if (this.ready()) this.wished.emit({ name: this.name().trim(), lines: this.lines() });
  }
}
