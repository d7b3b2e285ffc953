import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { FilterChips, Icon, Language, NumberPipe, SentencePipe, type FilterChoice } from '@maillon/platform/web';
import { ALLERGENS } from '@maillon/core/catalogue/contract';
import type { MarketFacetsQuery } from '../data/market.generated';

export interface MarketChoice {
  readonly families: readonly string[];
  readonly labels: readonly string[];
  readonly producers: readonly string[];
  /** Allergens of which it must be free. */
  readonly without: readonly string[];
  readonly temperatures: readonly string[];
  /** At most so many kilometres from the buyer; empty: however far. */
  readonly within: string;
  readonly inSeason: boolean;
  readonly local: boolean;
  readonly availableOnly: boolean;
}

/** What the market can be narrowed by: a column on a desk, folded on a phone. */
@Component({
  selector: 'ml-market-filters',
  imports: [FilterChips, Icon, NumberPipe, SentencePipe],
  templateUrl: './market-filters.html',
  styleUrl: './market-filters.css',
})
export class MarketFilters {
  readonly facets = input<MarketFacetsQuery['catalogueFacets']>();
  readonly choice = input.required<MarketChoice>();
  readonly changed = output<Partial<MarketChoice>>();

  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;

  protected readonly count = computed(() => {
    const { families, labels, producers, without, temperatures, within, inSeason, local, availableOnly } =
      this.choice();
    const switches = [inSeason, local, availableOnly, within !== ''].filter(Boolean).length;
    return [families, labels, producers, without, temperatures].reduce((sum, { length }) => sum + length, switches);
  });
  protected readonly switches = computed(() => {
    const { inSeason, local, availableOnly } = this.choice();
    return [inSeason ? 'season' : '', local ? 'local' : '', availableOnly ? 'available' : ''].filter(Boolean);
  });
  protected readonly chosenProducers = computed<FilterChoice[]>(() => {
    const chosen = this.choice().producers;
    return (this.facets()?.producers ?? []).filter((producer) => chosen.includes(producer.value));
  });

  protected readonly temperatures = ['ambient', 'fresh-2-8', 'chilled-0-4', 'ice-0-2', 'frozen-18'].map((value) => ({
    value,
    label: this.sentences.translate<string>(`catalogue.common.temperature.${value}`),
  }));
  protected readonly allergens: FilterChoice[] = Object.entries(ALLERGENS).map(([value, sentence]) => ({
    value,
    label: sentence[this.language],
  }));
  protected readonly distances = ['10', '20', '40', '80'];
  protected readonly chosenAllergens = computed(() =>
    this.allergens.filter(({ value }) => this.choice().without.includes(value)),
  );

  protected addAllergen(select: HTMLSelectElement): void {
    const { without } = this.choice();
    if (select.value && !without.includes(select.value)) this.changed.emit({ without: [...without, select.value] });
    select.value = '';
  }

  protected setSwitches(on: string[]): void {
    this.changed.emit({
      inSeason: on.includes('season'),
      local: on.includes('local'),
      availableOnly: on.includes('available'),
    });
  }

  protected addProducer(select: HTMLSelectElement): void {
    const { producers } = this.choice();
    if (select.value && !producers.includes(select.value))
      this.changed.emit({ producers: [...producers, select.value] });
    select.value = '';
  }

  protected clear(): void {
    this.changed.emit({
      ...{ families: [], labels: [], producers: [], without: [], temperatures: [], within: '' },
      ...{ inSeason: false, local: false, availableOnly: false },
    });
  }
}
