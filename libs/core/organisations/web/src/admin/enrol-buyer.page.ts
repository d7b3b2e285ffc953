import { Component, computed, inject, signal } from '@angular/core';
import { FormField, email, form, pattern, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Field,
  FieldControl,
  Gql,
  PageHead,
  RefusalBanner,
  SentencePipe,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { EnrolOneBuyerDocument, PerimeterCommunesDocument } from '../data/buyers.generated';
import { BUYER_KINDS } from './buyer-kinds';
import { PlaceByAddressDocument } from '../data/applying.generated';
import type { Place } from '../place/place';
import { PlaceField } from '../place/place-field';
import { WindowList, type TimeWindow } from './window-list';

const EMPTY = {
  name: '',
  kind: 'restaurant',
  siret: '',
  email: '',
  phone: '',
  address: '',
  inseeCode: '',
};

/** A new buyer: who it is, and where and when it receives. What was typed stays when the server refuses. */
@Component({
  imports: [
    Field,
    FieldControl,
    FormField,
    MatButton,
    PageHead,
    PlaceField,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    WindowList,
  ],
  templateUrl: './enrol-buyer.page.html',
  host: { class: 'desk' },
})
export class EnrolBuyerPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  /** One id for one buyer, however often the form is sent. */
  private readonly id = uuid();

  protected readonly kinds = BUYER_KINDS;
  protected readonly communes = ask(PerimeterCommunesDocument, () => ({}));
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly windows = signal<TimeWindow[]>([{ from: '07:00', to: '10:00' }]);
  protected readonly draft = signal({ ...EMPTY });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    pattern(path.siret, /^(\d{3} ?\d{3} ?\d{3} ?\d{5})?$/, { message: this.say('siret-form') });
    email(path.email);
    required(path.inseeCode);
  });
  protected readonly place = signal<Place | null>(null);
  private readonly tried = signal(false);
  protected readonly placeless = computed(() =>
    this.tried() && !this.place() ? this.sentences.translate<string>('organisations.common.place.needed') : '',
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    this.tried.set(true);
    await submit(this.form, async () => {
      if (!this.place()) return;
      try {
        const { enrolBuyer } = await this.gql.mutate(EnrolOneBuyerDocument, { input: this.input() });
        await this.router.navigate(['/acheteurs', enrolBuyer.id]);
      } catch (error) {
        this.error.set(error);
      }
    });
  }

  /** By the address, or in the middle of the commune; what cannot be found is put by hand. */
  protected async locate(): Promise<void> {
    const { address, inseeCode } = this.draft();
    if (!inseeCode) return;
    try {
      const { placeOfAddress } = await this.gql.query(PlaceByAddressDocument, { address: address || null, inseeCode });
      if (!placeOfAddress) return;
      const { latitude, longitude, precision } = placeOfAddress;
      this.place.set({ latitude, longitude, approximate: precision === 'municipality' });
    } catch {
      // The pin can be put without it.
    }
  }

  private input() {
    const { name, kind, siret, email: mail, phone, address, inseeCode } = this.draft();
    const site = { name, address: address || null, inseeCode, ...this.place()!, windows: this.windows() };
    const known = { siret: siret.replaceAll(' ', '') || null, email: mail || null, phone: phone || null };
    return { id: this.id, name, kind, ...known, site };
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.enrol.${key}`);
  }
}
