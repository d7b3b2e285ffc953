import { Component, computed, inject, signal } from '@angular/core';
import { FormField, email, form, pattern, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Field, FieldControl, Gql, Icon, PageHead, RefusalBanner, ask, fieldMessages } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { EnrolOneBuyerDocument, PerimeterCommunesDocument } from '../data/buyers.generated';
import { BUYER_KINDS } from './buyer-kinds';
import { mapLink, readCoordinates } from './coordinates';
import { WindowList, type TimeWindow } from './window-list';

const EMPTY = {
  name: '',
  kind: 'restaurant',
  siret: '',
  email: '',
  phone: '',
  address: '',
  inseeCode: '',
  place: '',
};

/** A new buyer: who it is, and where and when it receives. What was typed stays when the server refuses. */
@Component({
  imports: [
    Field,
    FieldControl,
    FormField,
    Icon,
    MatButton,
    PageHead,
    RefusalBanner,
    RouterLink,
    TranslocoPipe,
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
    required(path.place);
    validate(path.place, ({ value }) =>
      !value() || readCoordinates(value()) ? undefined : { kind: 'place', message: this.say('place-form') },
    );
  });
  protected readonly map = computed(() => {
    const { address, inseeCode, place } = this.draft();
    const commune = this.communes.value()?.territory.perimeter.find((one) => one.inseeCode === inseeCode)?.name ?? '';
    return mapLink(readCoordinates(place) ?? [address, commune].filter(Boolean).join(', '));
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    await submit(this.form, async () => {
      try {
        const { enrolBuyer } = await this.gql.mutate(EnrolOneBuyerDocument, { input: this.input() });
        await this.router.navigate(['/acheteurs', enrolBuyer.id]);
      } catch (error) {
        this.error.set(error);
      }
    });
  }

  private input() {
    const { name, kind, siret, email: mail, phone, address, inseeCode, place } = this.draft();
    const site = { name, address: address || null, inseeCode, ...readCoordinates(place)!, windows: this.windows() };
    const known = { siret: siret.replaceAll(' ', '') || null, email: mail || null, phone: phone || null };
    return { id: this.id, name, kind, ...known, site };
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.enrol.${key}`);
  }
}
