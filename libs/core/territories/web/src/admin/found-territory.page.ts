import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CountPipe,
  Gql,
  Icon,
  MapView,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  dayOf,
  type AreaLayer,
} from '@maillon/platform/web';
import { loadCommuneShapes } from '../data/commune-shapes';
import { FoundOneTerritoryDocument } from '../data/region.generated';
import { DivisionSearch, type Division } from './division-search';
import { firstPerimeter, peopleIn, suggestedCode } from './founding';
import { IGN } from './territory-layers';

const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
];

/** Another territory of the region: its name, its communes and whoever will run it. */
@Component({
  imports: [CountPipe, DivisionSearch, Icon, MapView, MatButton, PageHead, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './found-territory.page.html',
  styles: `
    .chosen li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 36px;
      border-bottom: 1px solid var(--line);
    }
  `,
  host: { class: 'desk' },
})
export class FoundTerritoryPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly id = crypto.randomUUID();
  private readonly ownCode = signal<string | undefined>(undefined);

  protected readonly credit = IGN;
  protected readonly zones = ZONES;
  protected readonly name = signal('');
  protected readonly code = computed(() => this.ownCode() ?? suggestedCode(this.name()));
  protected readonly zone = signal('Europe/Paris');
  protected readonly email = signal('');
  protected readonly from = signal(dayOf(this.session.now(), this.session.timeZone()));
  protected readonly chosen = signal<readonly Division[]>([]);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly shapes = resource({ loader: loadCommuneShapes });

  protected readonly communes = computed(() => {
    const all = this.chosen().flatMap(({ communes }) => communes);
    return [...new Map(all.map((one) => [one.inseeCode, one])).values()];
  });
  protected readonly people = computed(() => peopleIn(this.communes()));
  protected readonly isIn = computed(
    () =>
      ({ code }: Division) =>
        this.chosen().some((one) => one.code === code),
  );
  protected readonly layers = computed<AreaLayer[]>(() => {
    if (!this.shapes.hasValue()) return [];
    const data = this.shapes.value().areas(this.communes().map(({ inseeCode }) => inseeCode));
    const title = this.sentences.translate<string>('territories.admin.map.perimeter');
    return [{ id: 'perimeter', title, shape: 'areas', tone: 'main', weight: 'full', data }];
  });
  protected readonly list = computed(() => this.communes().map(({ inseeCode: id, name }) => ({ id, name })));

  protected setCode(text: string): void {
    this.ownCode.set(text.toUpperCase());
  }

  protected toggle(division: Division): void {
    const others = this.chosen().filter(({ code }) => code !== division.code);
    this.chosen.set(others.length < this.chosen().length ? others : [...this.chosen(), division]);
    if (!this.name()) this.name.set(division.name);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(FoundOneTerritoryDocument, {
        input: {
          id: this.id,
          code: this.code(),
          name: this.name(),
          timeZone: this.zone(),
          perimeter: firstPerimeter(this.chosen(), this.from()),
          administratorEmail: this.email().trim(),
        },
      });
      await this.router.navigateByUrl('/territoires');
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
