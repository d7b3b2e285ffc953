import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Failure,
  Field,
  FieldControl,
  Gql,
  Icon,
  Language,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  dayOf,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { SaveOfferGridDocument } from '../data/offer-grid.generated';
import { GridChoicesDocument } from '../data/offer-table.generated';
import { textOf } from '../grid/cell-text';
import { productChoices, unitChoices } from '../grid/choices';
import { additionOf, newRow, newRowFaults, unitOf, type Choices, type NewColumn } from '../grid/new-rows';
import { daysAhead } from '../grid/next-weeks';

/** One product more on sale, on a phone: what the table asks in a row, as a form. */
@Component({
  imports: [Failure, Field, FieldControl, Icon, MatButton, RefusalBanner, RouterLink, SentencePipe, Skeleton],
  templateUrl: './new-offer.page.html',
  styleUrl: './new-offer.page.css',
})
export class NewOfferPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly today = dayOf(this.session.now(), this.session.timeZone());
  /** Sent twice, it is put on sale once. What was refused and is corrected is another request. */
  private id = uuid();
  protected readonly loaded = resource({
    loader: async (): Promise<Choices> => ({
      ...(await this.gql.query(GridChoicesDocument, { producerId: null })).offerChoices,
      today: this.today,
    }),
  });
  protected readonly row = signal(this.begun());
  protected readonly pressed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** Why it was not put on sale, in words of the server. */
  protected readonly refusal = signal('');
  protected readonly products = computed(() => {
    const choices = this.loaded.value();
    const found = choices ? productChoices(this.row().texts.product, choices, ({ unitLabel }) => unitLabel) : [];
    return [...new Set(found.map(({ name }) => name))];
  });
  protected readonly units = computed(() => {
    const choices = this.loaded.value();
    return choices ? unitChoices(this.row().texts.product, '', choices, ({ unitLabel }) => unitLabel) : [];
  });
  private readonly faults = computed(() => {
    const choices = this.loaded.value();
    return choices ? newRowFaults(this.row(), choices) : {};
  });

  /** What is wrong, once somebody wanted to send it. */
  protected wrong(column: NewColumn): readonly string[] {
    const fault = this.pressed() && this.faults()[column];
    return fault ? [this.sentences.translate<string>(`catalogue.portal.grid.fault.${fault}`)] : [];
  }

  protected write(column: NewColumn, text: string): void {
    this.row.update((row) => ({ ...row, texts: { ...row.texts, [column]: text } }));
    if (column === 'product' || column === 'unit') this.followPrice();
  }

  protected async save(): Promise<void> {
    this.pressed.set(true);
    const addition = additionOf(this.row(), this.loaded.value()!);
    if (!addition) return;
    this.busy.set(true);
    this.error.set(undefined);
    this.refusal.set('');
    try {
      const request = { id: this.id, changes: [], additions: [addition], producerId: null };
      const [made] = (await this.gql.mutate(SaveOfferGridDocument, request)).saveOffers.rows;
      const isRefused = made?.outcome === 'refused';
      this.refusal.set(isRefused ? (made.reason ?? '') : '');
      if (isRefused) this.id = uuid();
      else await this.router.navigateByUrl('/mes-offres');
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** A unit that the producer has sold keeps its price until somebody writes another. */
  private followPrice(): void {
    const choices = this.loaded.value();
    const known = choices && unitOf(this.row(), choices);
    if (!known?.unitPrice || this.row().texts.unitPrice) return;
    this.write('unitPrice', textOf('unitPrice', known.unitPrice, this.language));
  }

  private begun() {
    const [availableFrom, availableTo] = daysAhead([], this.today);
    const paused = textOf('paused', false, this.language);
    return newRow(uuid(), { texts: { availableFrom, availableTo, paused } });
  }
}
