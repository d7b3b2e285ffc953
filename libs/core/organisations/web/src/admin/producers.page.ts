import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { FAMILIES } from '@maillon/core/organisations/contract';
import {
  Column,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Gql,
  Icon,
  PageHead,
  SearchField,
  SentencePipe,
  Session,
  allPages,
  askPages,
  csvText,
  download,
  injectUrlState,
} from '@maillon/platform/web';
import { ProducerListDocument, type ListedProducerFragment } from '../data/producers.generated';
import { BulkParticipations } from './bulk-participations';
import { SiretPipe } from './siret.pipe';
import { PartState } from './part-state';
import { PhonePipe } from './phone.pipe';

/** The producers of the territory: a dense list to search, filter, open and export. */
@Component({
  imports: [
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    MatButton,
    PageHead,
    BulkParticipations,
    PartState,
    PhonePipe,
    RouterLink,
    SearchField,
    SiretPipe,
    SentencePipe,
  ],
  templateUrl: './producers.page.html',
  host: { class: 'desk' },
})
export class ProducersPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly search = this.url.text('recherche');
  protected readonly family = this.url.text('famille');
  protected readonly chosenStates = this.url.list('etat');
  protected readonly place = this.url.text('position');
  private readonly filter = computed(() => ({
    search: this.search() || null,
    family: this.family() || null,
    states: this.chosenStates().length ? [...this.chosenStates()] : null,
    approximate: this.place() === 'a-confirmer' || null,
  }));
  protected readonly total = signal<number | undefined>(undefined);
  protected readonly producers = askPages(
    ProducerListDocument,
    () => ({ ...this.filter(), first: 60 }),
    ({ producers }) => {
      this.total.set(producers.totalCount);
      return producers;
    },
  );
  protected readonly families = FAMILIES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`organisations.common.family.${value}`),
  }));
  protected readonly mayImport = computed(() => this.session.permissions().may('organisations.import-producers'));
  protected readonly filtered = computed(
    () => !!this.search() || !!this.family() || !!this.place() || this.chosenStates().length > 0,
  );
  protected readonly places = [
    { value: 'a-confirmer', label: this.sentences.translate<string>('organisations.admin.producers.to-place') },
  ];
  protected readonly states = ['approved', 'suspended', 'left'].map((value) => ({
    value,
    label: this.sentences.translate<string>(`organisations.admin.state.${value}`),
  }));
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-participations'));
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly chosen = computed(() =>
    (this.producers.items() ?? []).filter(({ id }) => this.selected().has(id)),
  );
  protected readonly exporting = signal(false);
  protected readonly idOf = (producer: ListedProducerFragment) => producer.id;

  protected open(producer: ListedProducerFragment): void {
    void this.router.navigate(['/producteurs', producer.id]);
  }

  protected acted(): void {
    this.selected.set(new Set());
    this.producers.reload();
  }

  protected async export(): Promise<void> {
    this.exporting.set(true);
    try {
      const all = await allPages(this.gql, ProducerListDocument, { ...this.filter(), first: 200 }, (d) => d.producers);
      download('producteurs.csv', csvText(this.headings(), all.map(cells)));
    } finally {
      this.exporting.set(false);
    }
  }

  private headings(): string[] {
    const keys = ['name', 'siret', 'commune', 'insee', 'family', 'labels', 'email', 'phone', 'state', 'since'];
    return keys.map((key) => this.sentences.translate<string>(`organisations.admin.column.${key}`));
  }
}

function cells({ name, siret, site, family, labels, email, phone, state, since }: ListedProducerFragment) {
  return [name, siret, site.commune, site.inseeCode, family, labels.join(', '), email, phone, state, since];
}
