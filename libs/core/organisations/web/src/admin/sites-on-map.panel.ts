import { Component, effect, inject, input, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { TerritoryMapSlot } from '@maillon/core/territories/web';
import {
  FilterChips,
  Gql,
  RefusalBanner,
  SentencePipe,
  Session,
  allPages,
  type PointLayer,
} from '@maillon/platform/web';
import { BuyersOnMapDocument, ProducersOnMapDocument } from '../data/sites-on-map.generated';

const PAGE = 200;
const PARTS = [
  { part: 'producers', permission: 'organisations.read-producers', tone: 'leaf' },
  { part: 'buyers', permission: 'organisations.read-buyers', tone: 'text' },
] as const;
type Part = (typeof PARTS)[number];

interface Located {
  readonly id: string;
  readonly name: string;
  readonly site: { readonly commune: string; readonly latitude: number; readonly longitude: number };
}

/** Puts producers and buyers on the territory's map, for whoever wants to see them there. */
@Component({
  imports: [FilterChips, RefusalBanner, SentencePipe],
  template: `
    <ml-filter-chips
      [label]="'organisations.admin.on-map.label' | transloco"
      [choices]="choices"
      [chosen]="chosen()"
      (changed)="chosen.set($event)"
    />
    <ml-refusal [error]="error()" />
  `,
})
export class SitesOnMapPanel {
  readonly data = input.required<TerritoryMapSlot>();

  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  private readonly parts = PARTS.filter(({ permission }) => inject(Session).permissions().may(permission));
  protected readonly choices = this.parts.map(({ part }) => ({ value: part, label: this.titleOf(part) }));
  protected readonly chosen = signal<readonly string[]>(['producers']);
  protected readonly error = signal<unknown>(undefined);

  constructor() {
    effect(() => {
      const [slot, chosen] = [this.data(), this.chosen()];
      for (const one of this.parts)
        if (chosen.includes(one.part)) void this.show(one, slot);
        else slot.hide(one.part);
    });
  }

  private async show({ part, tone }: Part, slot: TerritoryMapSlot): Promise<void> {
    try {
      const sites = part === 'producers' ? await this.producers() : await this.buyers();
      if (!this.chosen().includes(part)) return;
      const list = sites.map(({ id, name, site }) => ({ id, name, note: site.commune }));
      slot.show(layerOf(part, this.titleOf(part), tone, sites), list);
    } catch (error) {
      this.error.set(error);
    }
  }

  private producers(): Promise<Located[]> {
    return allPages(this.gql, ProducersOnMapDocument, { first: PAGE }, ({ producers }) => producers as never);
  }

  private buyers(): Promise<Located[]> {
    return allPages(this.gql, BuyersOnMapDocument, { first: PAGE }, ({ buyers }) => buyers as never);
  }

  private titleOf(part: Part['part']): string {
    return this.sentences.translate(`organisations.admin.${part}.title`);
  }
}

function layerOf(id: string, title: string, tone: PointLayer['tone'], sites: readonly Located[]): PointLayer {
  const features = sites.map(({ id: key, name, site }) => ({
    type: 'Feature' as const,
    id: key,
    geometry: { type: 'Point' as const, coordinates: [site.longitude, site.latitude] },
    properties: { label: `${name} · ${site.commune}` },
  }));
  return {
    id,
    title,
    shape: 'points',
    tone,
    clustered: true,
    pickable: true,
    data: { type: 'FeatureCollection', features },
  };
}
