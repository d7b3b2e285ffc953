import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, Icon, RefusalBanner, SentencePipe, XLSX_TYPE, csvText, download, xlsxBytes } from '@maillon/platform/web';
import { GridFileDocument } from '../data/offer-table.generated';
import { FILE_HEADINGS, textCells, xlsxCells } from './grid-file';
import { linesOfFile } from './lines-of-file';
import { OfferGridState } from './offer-grid.state';
import { withFile, type Difference } from './proposed-rows';

/** What a request may carry, in base64. */
const LARGEST = 1_400_000;

/** The table as a file, and a file beside the table. */
@Component({
  selector: 'ml-grid-file',
  imports: [Icon, MatButton, RefusalBanner, SentencePipe],
  template: `
    <button matButton type="button" [disabled]="busy()" (click)="field.click()">
      <ml-icon name="file-up" /> {{ 'catalogue.portal.grid.file.in' | transloco }}
    </button>
    <input
      #field
      class="sr-only"
      type="file"
      tabindex="-1"
      accept=".csv,.xlsx"
      [attr.aria-label]="'catalogue.portal.grid.file.in' | transloco"
      (change)="read(field)"
    />
    <button matButton type="button" (click)="give('csv')">
      <ml-icon name="file-down" /> {{ 'catalogue.portal.grid.file.csv' | transloco }}
    </button>
    <button matButton type="button" (click)="give('xlsx')">
      <ml-icon name="table-2" /> {{ 'catalogue.portal.grid.file.xlsx' | transloco }}
    </button>
    <ml-refusal [error]="error()" />
    @if (difference(); as found) {
      <section [attr.aria-label]="'catalogue.portal.grid.file.title' | transloco">
        <p>
          <strong>{{ name() }}</strong> {{ summary(found) }}
        </p>
        @if (found.refused.length) {
          <ul>
            @for (row of found.refused; track row.row) {
              <li>
                <strong>{{ 'catalogue.portal.grid.file.row' | transloco: { n: row.row } }}</strong> {{ row.name }} :
                {{ row.reason }}
              </li>
            }
          </ul>
        }
        <div class="note">
          <p class="quiet">{{ 'catalogue.portal.grid.file.nothing-yet' | transloco }}</p>
          <button matButton type="button" (click)="forget()">
            {{ 'catalogue.portal.grid.file.forget' | transloco }}
          </button>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    section {
      order: 9;
      display: grid;
      gap: var(--p2);
      width: 100%;
      padding: var(--p3);
      border: 1px solid var(--line);
      border-inline-start: 4px solid var(--estran);
      border-radius: var(--radius);
      background: var(--card);
    }
    p {
      margin: 0;
    }
    ul {
      max-height: 180px;
      margin: 0;
      padding-inline-start: var(--p4);
      overflow: auto;
      color: var(--groseille);
    }
    .note {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--p3);
    }
    section button {
      min-height: var(--touch);
    }
  `,
})
export class GridFile {
  readonly producerId = input.required<string | null>();
  readonly today = input.required<string>();
  /** How many new rows there are now to look at. */
  readonly added = output<number>();
  protected readonly grid = inject(OfferGridState);
  private readonly gql = inject(Gql);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly name = signal('');
  protected readonly difference = signal<(Difference & { readonly absent: number }) | null>(null);

  protected give(kind: 'csv' | 'xlsx'): void {
    const lines = linesOfFile(this.grid);
    const name = `${this.grid.said('file.name')}-${this.today()}.${kind}`;
    if (kind === 'csv') download(name, csvText(FILE_HEADINGS, lines.map(textCells)));
    else {
      const rows = lines.map((line) => xlsxCells(line, this.today()));
      download(name, xlsxBytes(this.grid.said('file.sheet'), FILE_HEADINGS, rows), XLSX_TYPE);
    }
    this.grid.told.set(this.grid.counted('file.given', lines.length));
  }

  protected async read(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    this.busy.set(true);
    this.error.set(null);
    this.difference.set(null);
    try {
      if (file.size > LARGEST) throw new Error(this.grid.said('file.too-large'));
      const request = { producerId: this.producerId(), file: { name: file.name, contentBase64: await base64(file) } };
      const { rows, absent } = (await this.gql.query(GridFileDocument, request)).offerFile;
      this.show(file.name, withFile(this.grid.history().now, rows, this.grid.desk()), absent);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
      field.value = '';
    }
  }

  protected summary(found: Difference & { readonly absent: number }): string {
    const { changed, added, refused, absent } = found;
    if (changed + added + refused.length + absent === 0) return this.grid.said('file.same');
    return this.grid.said('file.found', { changed, added, refused: refused.length, absent });
  }

  /** As if the file had not been read; what was written before it stays. */
  protected forget(): void {
    this.difference.set(null);
    this.grid.notes.set(new Map());
  }

  private show(name: string, difference: Difference, absent: readonly string[]): void {
    const { grid } = this;
    const shown = new Set(grid.offers().map(({ id }) => id));
    const missing = absent.filter((id) => shown.has(id));
    grid.step(difference.sheet);
    grid.notes.set(
      new Map([
        ...missing.map((id) => [id, grid.said('file.absent')] as const),
        ...difference.refused.flatMap(({ row, offerId, reason }) =>
          offerId ? [[offerId, `${grid.said('file.row', { n: row })} : ${reason}`] as const] : [],
        ),
      ]),
    );
    this.name.set(name);
    this.difference.set({ ...difference, absent: missing.length });
    grid.told.set(`${name} ${this.summary(this.difference()!)}`);
    if (difference.added) this.added.emit(difference.added);
  }
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
