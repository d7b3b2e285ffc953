import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FilterChips, Icon, type FilterChoice } from '@maillon/platform/web';
import type { MarketFacetsQuery } from '../data/market.generated';

export interface MarketChoice {
  readonly families: readonly string[];
  readonly labels: readonly string[];
  readonly producers: readonly string[];
  readonly inSeason: boolean;
  readonly local: boolean;
  readonly availableOnly: boolean;
}

/** What the market can be narrowed by: a column on a desk, folded on a phone. */
@Component({
  selector: 'ml-market-filters',
  imports: [FilterChips, Icon, TranslocoPipe],
  templateUrl: './market-filters.html',
  styleUrl: './market-filters.css',
})
export class MarketFilters {
  readonly facets = input<MarketFacetsQuery['catalogueFacets']>();
  readonly choice = input.required<MarketChoice>();
  readonly changed = output<Partial<MarketChoice>>();

  protected readonly count = computed(() => {
    const { families, labels, producers, inSeason, local, availableOnly } = this.choice();
    const switches = Number(inSeason) + Number(local) + Number(availableOnly);
    return families.length + labels.length + producers.length + switches;
  });
  protected readonly switches = computed(() => {
    const { inSeason, local, availableOnly } = this.choice();
    return [inSeason ? 'season' : '', local ? 'local' : '', availableOnly ? 'available' : ''].filter(Boolean);
  });
  protected readonly chosenProducers = computed<FilterChoice[]>(() => {
    const chosen = this.choice().producers;
    return (this.facets()?.producers ?? []).filter((producer) => chosen.includes(producer.value));
  });

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
    this.changed.emit({ families: [], labels: [], producers: [], inSeason: false, local: false, availableOnly: false });
  }
}
