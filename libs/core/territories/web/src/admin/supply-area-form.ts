import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Confirm, Gql, RefusalBanner } from '@maillon/platform/web';
import { ReplaceSupplyAreaDocument } from '../data/territory.generated';

interface SupplyArea {
  readonly radiusKm: number;
  readonly neighbours: readonly string[];
}

/** How far producers may be. A change is shown before it is made: it decides who may be imported from then on. */
@Component({
  selector: 'ml-supply-area-form',
  imports: [MatButton, RefusalBanner, TranslocoPipe],
  templateUrl: './supply-area-form.html',
  styles: `
    form {
      display: grid;
      gap: var(--p3);
    }
    textarea {
      min-height: 9em;
      font-variant-numeric: tabular-nums;
    }
  `,
  host: { class: 'panel' },
})
export class SupplyAreaForm {
  readonly area = input.required<SupplyArea>();
  readonly changeable = input(false);
  readonly saved = output<void>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly radius = linkedSignal(() => this.area().radiusKm);
  protected readonly neighbours = linkedSignal(() => this.area().neighbours.join('\n'));
  private readonly typed = computed<SupplyArea>(() => ({
    radiusKm: this.radius(),
    neighbours: [...new Set(this.neighbours().match(/\d{9}/g) ?? [])],
  }));
  protected readonly dirty = computed(() => JSON.stringify(this.typed()) !== JSON.stringify(this.area()));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.agrees())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { radiusKm, neighbours } = this.typed();
      await this.gql.mutate(ReplaceSupplyAreaDocument, { radiusKm, neighbours: [...neighbours] });
      this.saved.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private agrees(): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.supply.${key}`);
    const [before, after] = [this.area(), this.typed()];
    return this.confirm.ask({
      title: say('confirm'),
      text: say('confirm-text'),
      preview: [
        { label: say('radius'), before: `${before.radiusKm} km`, after: `${after.radiusKm} km` },
        { label: say('neighbours'), before: String(before.neighbours.length), after: String(after.neighbours.length) },
      ],
      action: this.sentences.translate<string>('platform.common.save'),
    });
  }
}
