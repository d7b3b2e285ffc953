import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import {
  Failure,
  MapView,
  SentencePipe,
  Skeleton,
  SlotOutlet,
  type MapEntry,
  type MapLayer,
  type PointLayer,
} from '@maillon/platform/web';
import { loadCommuneShapes } from '../data/commune-shapes';
import type { TerritoryMapSlot } from '../territory-map-slot';
import { IGN, territoryLayers } from './territory-layers';

interface Land {
  readonly perimeter: readonly { readonly inseeCode: string; readonly name: string }[];
  readonly supplyArea: { readonly communes: readonly string[] };
}

interface Shown {
  readonly layer: PointLayer;
  readonly list: readonly MapEntry[];
}

/** The territory on a map: perimeter, supply area, and what other modules put on it. */
@Component({
  selector: 'ml-territory-map',
  imports: [Failure, MapView, SentencePipe, Skeleton, SlotOutlet],
  template: `
    <div class="row"><ml-slot name="territories.map" [data]="slot" /></div>
    @if (shapes.error(); as error) {
      <ml-failure [error]="error" (retry)="shapes.reload()" />
    } @else if (!shapes.hasValue()) {
      <ml-skeleton shape="rows" [count]="6" />
    } @else {
      <ml-map
        focus="perimeter"
        [credit]="credit"
        [summary]="'territories.admin.map.summary' | transloco: figures()"
        [layers]="layers()"
        [list]="list()"
        [selected]="selected()"
        (picked)="selected.set($event.id)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
      min-width: 0;
    }
  `,
})
export class TerritoryMap {
  readonly land = input.required<Land>();

  private readonly sentences = inject(TranslocoService);
  private readonly points = signal<readonly Shown[]>([]);
  protected readonly credit = IGN;
  protected readonly shapes = resource({ loader: loadCommuneShapes });
  protected readonly selected = signal<string | null>(null);
  protected readonly slot: TerritoryMapSlot = {
    show: (layer, list) => this.points.update((all) => [...without(all, layer.id), { layer, list }]),
    hide: (id) => this.points.update((all) => without(all, id)),
  };

  protected readonly figures = computed(() => ({
    perimeter: this.land().perimeter.length,
    supply: this.land().supplyArea.communes.length,
  }));
  protected readonly layers = computed<MapLayer[]>(() => {
    if (!this.shapes.hasValue()) return [];
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.map.${key}`);
    const land = {
      perimeter: this.land().perimeter.map((one) => one.inseeCode),
      supply: this.land().supplyArea.communes,
    };
    const areas = territoryLayers(this.shapes.value(), land, { perimeter: say('perimeter'), supply: say('supply') });
    return [...areas, ...this.points().map(({ layer }) => layer)];
  });
  protected readonly list = computed<MapEntry[]>(() => {
    const named = (code: string) => (this.shapes.hasValue() ? this.shapes.value().nameOf(code) : undefined) ?? code;
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.map.${key}`);
    return [
      ...this.points().flatMap(({ list }) => list),
      ...this.land().perimeter.map(({ inseeCode: id, name }) => ({ id, name, note: say('perimeter') })),
      ...this.land().supplyArea.communes.map((id) => ({ id, name: named(id), note: say('supply') })),
    ];
  });
}

function without(all: readonly Shown[], id: string): readonly Shown[] {
  return all.filter(({ layer }) => layer.id !== id);
}
