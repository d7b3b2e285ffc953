import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AuditListDocument, type AuditListQuery } from '../data/audit.generated';
import { InstantPipe } from '../format/pipes';
import { askPages } from '../graphql/ask-pages';
import { Column } from '../ui/data-table/column';
import { DataTable } from '../ui/data-table/data-table';
import { PageHead } from '../ui/page-head/page-head';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { factsOf } from './facts-of';

type Entry = AuditListQuery['audit']['nodes'][number];

/** Who did what, when. Nothing here can be changed. */
@Component({
  imports: [Column, DataTable, EmptyState, Failure, InstantPipe, PageHead, TranslocoPipe],
  templateUrl: './audit.page.html',
  styleUrl: './audit.page.css',
  host: { class: 'desk' },
})
export class AuditPage {
  private readonly sentences = inject(TranslocoService);
  protected readonly entries = askPages(
    AuditListDocument,
    () => ({ first: 100 }),
    (data) => data.audit,
  );
  protected readonly factsOf = factsOf;
  protected readonly idOf = (entry: Entry) => entry.id;

  /** The act in words; its code when no module has words for it. */
  protected actOf({ useCase }: Entry): string {
    const [module, verb] = useCase.split('.');
    const key = `${module}.admin.act.${verb}`;
    const words = this.sentences.translate<string>(key);
    return words === key ? useCase : words;
  }
}
