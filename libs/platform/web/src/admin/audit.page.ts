import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AuditListDocument, type AuditListQuery } from '../data/audit.generated';
import { DayPipe, InstantPipe } from '../format/pipes';
import { askPages } from '../graphql/ask-pages';
import { Column } from '../ui/data-table/column';
import { DataTable } from '../ui/data-table/data-table';
import { PageHead } from '../ui/page-head/page-head';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { factsOf, type Fact } from './facts-of';

type Entry = AuditListQuery['audit']['nodes'][number];

/** Who did what, when. Nothing here can be changed. */
@Component({
  imports: [Column, DataTable, DayPipe, EmptyState, Failure, InstantPipe, PageHead, TranslocoPipe],
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
    return this.said(`${module}.admin.act.${verb}`, useCase);
  }

  protected nameOf({ name }: Fact): string {
    return this.said(`platform.admin.audit.fact.${name}`, name);
  }

  protected valueOf({ name, value }: Fact): string {
    return this.said(`platform.admin.audit.value.${name}.${value}`, value);
  }

  private said(key: string, otherwise: string): string {
    const words = this.sentences.translate<string>(key);
    return words === key ? otherwise : words;
  }
}
