import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, SentencePipe } from '@maillon/platform/web';
import type { FileColumnFragment, LookAtProducersFileQuery } from '../../data/producers-import.generated';

export type ProducersFileLook = LookAtProducersFileQuery['producersFileLook'];
export interface ColumnChoice {
  readonly index: number;
  readonly field: string | null;
}

/** What each column of a file was taken for, with what it says first; a person corrects it before anything is read. */
@Component({
  selector: 'ml-column-mapping',
  imports: [Icon, MatButton, SentencePipe],
  templateUrl: './column-mapping.html',
  styleUrl: './column-mapping.css',
  host: { class: 'panel' },
})
export class ColumnMapping {
  readonly look = input.required<ProducersFileLook>();
  readonly fileName = input.required<string>();
  readonly busy = input(false);
  /** Null when nothing was corrected. */
  readonly agreed = output<ColumnChoice[] | null>();
  readonly abandoned = output<void>();

  private readonly choices = linkedSignal<ReadonlyMap<number, string | null>>(
    () => new Map(this.look().columns.map(({ index, field }) => [index, field ?? null])),
  );
  protected readonly missing = computed(() => {
    const held = new Set(this.choices().values());
    const missing = held.has('siret') || held.has('siren') ? [] : ['siret'];
    return held.has('name') ? missing : [...missing, 'name'];
  });
  protected readonly read = computed(() => [...this.choices().values()].filter((field) => field !== null).length);

  protected fieldOf({ index }: FileColumnFragment): string {
    return this.choices().get(index) ?? '';
  }

  protected choose({ index }: FileColumnFragment, field: string): void {
    this.choices.update((choices) => new Map(choices).set(index, field || null));
  }

  protected agree(): void {
    const corrected = this.look().columns.some(({ index, field }) => this.choices().get(index) !== (field ?? null));
    const all = [...this.choices()].map(([index, field]) => ({ index, field }));
    this.agreed.emit(corrected ? all : null);
  }
}
