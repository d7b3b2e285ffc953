import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { AuditListDocument, type ListedActFragment } from '../data/audit.generated';
import { download } from '../download/csv';
import { InstantPipe } from '../format/pipes';
import { allPages } from '../graphql/all-pages';
import { askPages } from '../graphql/ask-pages';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Column } from '../ui/data-table/column';
import { DataTable } from '../ui/data-table/data-table';
import { Icon } from '../ui/icon/icon';
import { PageHead } from '../ui/page-head/page-head';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { injectUrlState } from '../url/url-state';
import { auditCsv } from './audit-export';
import { AuditChanges } from './audit-changes';
import { AuditFilters } from './audit-filters';
import { AuditRetentionPanel } from './audit-retention';
import { injectAuditWords } from './audit-words';

const PAGE = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HEADINGS = ['at', 'who', 'role', 'for', 'module', 'code', 'what', 'changes', 'facts', 'network', 'agent', 'id'];

/** Who did what, for whom, when and from where. Nothing here can be changed. */
@Component({
  imports: [
    AuditChanges,
    AuditFilters,
    AuditRetentionPanel,
    Column,
    DataTable,
    EmptyState,
    Failure,
    Icon,
    InstantPipe,
    MatButton,
    PageHead,
    RefusalBanner,
    SentencePipe,
  ],
  templateUrl: './audit.page.html',
  styleUrl: './audit.page.css',
  host: { class: 'desk' },
})
export class AuditPage {
  protected readonly url = injectUrlState();
  protected readonly words = injectAuditWords();
  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  protected readonly entries = askPages(
    AuditListDocument,
    () => ({ first: PAGE, ...this.filter() }),
    (data) => data.audit,
  );
  protected readonly exporting = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly idOf = (entry: ListedActFragment) => entry.id;

  protected async export(): Promise<void> {
    this.exporting.set(true);
    this.error.set(undefined);
    try {
      const all = await allPages(this.gql, AuditListDocument, { first: 200, ...this.filter() }, (data) => data.audit);
      const headings = HEADINGS.map((name) => this.sentences.translate<string>(`platform.admin.audit.csv.${name}`));
      download('journal.csv', auditCsv(headings, all, this.words));
    } catch (error) {
      this.error.set(error);
    } finally {
      this.exporting.set(false);
    }
  }

  /** What stands in the address; what cannot be asked for is left out. */
  private filter() {
    const read = (name: string, shape: RegExp) => {
      const text = this.url.text(name)();
      return shape.test(text) ? text : null;
    };
    return {
      person: read('personne', UUID),
      object: read('objet', UUID),
      module: this.url.text('module')() || null,
      act: this.url.text('acte')() || null,
      from: read('du', DAY),
      to: read('au', DAY),
    };
  }
}
