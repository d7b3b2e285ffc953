import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { Confirm, Gql, Icon, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { ReplaceSupplyAreaDocument } from '../data/territory.generated';
import { DivisionSearch, type Division } from './division-search';

interface Neighbour {
  readonly siren: string;
  readonly name: string;
}

interface SupplyArea {
  readonly radiusKm: number;
  readonly neighbourEpcis: readonly Neighbour[];
}

/** How far producers may be. A change is shown before it is made: it decides who may be imported from then on. */
@Component({
  selector: 'ml-supply-area-form',
  imports: [DivisionSearch, Icon, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './supply-area-form.html',
  styles: `
    form {
      display: grid;
      gap: var(--p3);
    }
    .chosen li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 36px;
      border-bottom: 1px solid var(--line);
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
  protected readonly neighbours = linkedSignal(() => this.area().neighbourEpcis);
  protected readonly isIn = computed(() => {
    const taken = new Set(this.neighbours().map(({ siren }) => siren));
    return ({ code }: Division) => taken.has(code);
  });
  protected readonly dirty = computed(
    () => this.radius() !== this.area().radiusKm || sirens(this.neighbours()) !== sirens(this.area().neighbourEpcis),
  );

  protected toggle({ code: siren, name }: Division): void {
    if (this.neighbours().some((one) => one.siren === siren)) this.remove(siren);
    else this.neighbours.update((all) => [...all, { siren, name }]);
  }

  protected remove(siren: string): void {
    this.neighbours.update((all) => all.filter((one) => one.siren !== siren));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.agrees())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const neighbours = this.neighbours().map(({ siren }) => siren);
      await this.gql.mutate(ReplaceSupplyAreaDocument, { radiusKm: this.radius(), neighbours });
      this.saved.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private agrees(): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.supply.${key}`);
    const before = this.area();
    return this.confirm.ask({
      title: say('confirm'),
      text: say('confirm-text'),
      preview: [
        { label: say('radius'), before: `${before.radiusKm} km`, after: `${this.radius()} km` },
        { label: say('neighbours'), before: namesOf(before.neighbourEpcis), after: namesOf(this.neighbours()) },
      ],
      action: this.sentences.translate<string>('platform.common.save'),
    });
  }
}

function sirens(neighbours: readonly Neighbour[]): string {
  return neighbours
    .map(({ siren }) => siren)
    .toSorted()
    .join();
}

function namesOf(neighbours: readonly Neighbour[]): string {
  return neighbours.map(({ name }) => name).join(', ') || '–';
}
