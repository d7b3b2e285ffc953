import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
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
import { BuyerListDocument, type ListedBuyerFragment } from '../data/buyers.generated';
import { BulkParticipations } from './bulk-participations';
import { BUYER_KINDS } from './buyer-kinds';
import { PartState } from './part-state';
import { SiretPipe } from './siret.pipe';

/** The buyers of the territory: a dense list to search, filter, open and export. */
@Component({
  imports: [
    BulkParticipations,
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    MatButton,
    PageHead,
    PartState,
    RouterLink,
    SearchField,
    SentencePipe,
    SiretPipe,
  ],
  templateUrl: './buyers.page.html',
  host: { class: 'desk' },
})
export class BuyersPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly search = this.url.text('recherche');
  protected readonly kind = this.url.text('genre');
  protected readonly chosenStates = this.url.list('etat');
  private readonly filter = computed(() => ({
    search: this.search() || null,
    kind: this.kind() || null,
    states: this.chosenStates().length ? [...this.chosenStates()] : null,
  }));
  protected readonly total = signal<number | undefined>(undefined);
  protected readonly buyers = askPages(
    BuyerListDocument,
    () => ({ ...this.filter(), first: 60 }),
    ({ buyers }) => {
      this.total.set(buyers.totalCount);
      return buyers;
    },
  );
  protected readonly kinds = BUYER_KINDS.map((value) => ({
    value,
    label: this.sentences.translate<string>(`organisations.admin.kind.${value}`),
  }));
  protected readonly mayEnrol = computed(() => this.session.permissions().may('organisations.enrol-buyers'));
  protected readonly filtered = computed(() => !!this.search() || !!this.kind() || this.chosenStates().length > 0);
  protected readonly states = ['approved', 'suspended', 'left'].map((value) => ({
    value,
    label: this.sentences.translate<string>(`organisations.admin.state.${value}`),
  }));
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-participations'));
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly chosen = computed(() => (this.buyers.items() ?? []).filter(({ id }) => this.selected().has(id)));
  protected readonly exporting = signal(false);
  protected readonly idOf = (buyer: ListedBuyerFragment) => buyer.id;

  protected open(buyer: ListedBuyerFragment): void {
    void this.router.navigate(['/acheteurs', buyer.id]);
  }

  protected acted(): void {
    this.selected.set(new Set());
    this.buyers.reload();
  }

  protected async export(): Promise<void> {
    this.exporting.set(true);
    try {
      const all = await allPages(this.gql, BuyerListDocument, { ...this.filter(), first: 200 }, (d) => d.buyers);
      download('acheteurs.csv', csvText(this.headings(), all.map(cells)));
    } finally {
      this.exporting.set(false);
    }
  }

  private headings(): string[] {
    const keys = ['name', 'siret', 'kind', 'commune', 'insee', 'email', 'phone', 'state'];
    return keys.map((key) => this.sentences.translate<string>(`organisations.admin.column.${key}`));
  }
}

function cells({ name, siret, kind, site, email, phone, state }: ListedBuyerFragment) {
  return [name, siret, kind, site.commune, site.inseeCode, email, phone, state];
}
