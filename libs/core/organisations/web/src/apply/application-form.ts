import { Component, computed, inject, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { Field, FieldControl, FilterChips, Gql, Icon, SentencePipe, ask, fieldMessages } from '@maillon/platform/web';
import { CommunesToChooseDocument, CompanyBySiretDocument, PlaceByAddressDocument } from '../data/applying.generated';
import { WindowList, type TimeWindow } from '../admin/window-list';
import type { Place } from '../place/place';
import { PlaceField } from '../place/place-field';
import type { Draft } from './draft';

export type FormStep = 'identity' | 'site' | 'needs';

/** Who somebody is, where a van can come, and what they sell or want: the same for applicants and for the hub. */
@Component({
  selector: 'ml-application-form',
  imports: [Field, FieldControl, FilterChips, Icon, MatButton, PlaceField, SentencePipe, WindowList],
  templateUrl: './application-form.html',
  styles: `
    :host,
    fieldset {
      display: grid;
      gap: var(--p4);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .beside {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--p3);
    }

    .beside ml-field {
      flex: 1 1 220px;
    }

    legend {
      padding-bottom: var(--p2);
      font-weight: 600;
    }

    label.tick {
      display: flex;
      gap: var(--p3);
      align-items: start;
      min-height: var(--touch);
    }
  `,
})
export class ApplicationForm {
  readonly draft = model.required<Draft>();
  readonly part = input.required<string>();
  readonly territory = input.required<string>();
  readonly steps = input<readonly FormStep[]>(['identity', 'site', 'needs']);
  readonly error = input<unknown>();

  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly communes = ask(CommunesToChooseDocument, () =>
    this.territory() ? { territory: this.territory(), name: null } : undefined,
  );
  /** Of a commune outside the perimeter, found by its name. */
  protected readonly others = signal<readonly { inseeCode: string; name: string }[]>([]);
  protected readonly families = FAMILIES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`organisations.common.family.${value}`),
  }));
  protected readonly outcome = signal('');
  protected readonly busy = signal(false);
  protected readonly place = computed<Place | null>(() => {
    const { latitude, longitude, precision } = this.draft();
    if (latitude === null || longitude === null) return null;
    return { latitude, longitude, approximate: precision === 'municipality' };
  });

  protected has(step: FormStep): boolean {
    return this.steps().includes(step);
  }

  protected set(changes: Partial<Draft>): void {
    this.draft.set({ ...this.draft(), ...changes });
  }

  protected setWindows(windows: readonly TimeWindow[]): void {
    this.set({ windows });
  }

  /** Where the pin was put by hand. */
  protected pin(place: Place | null): void {
    if (place) this.set({ latitude: place.latitude, longitude: place.longitude, precision: 'pin' });
  }

  protected async lookUp(): Promise<void> {
    await this.calmly(async () => {
      const { companyOfSiret } = await this.gql.query(CompanyBySiretDocument, { siret: this.draft().siret });
      this.outcome.set(companyOfSiret.outcome);
      const { company } = companyOfSiret;
      if (!company) return;
      const { name, address, inseeCode, commune, vatNumber } = company;
      const draft = this.draft();
      this.set({
        name: draft.name || name,
        address: draft.address || (address ?? ''),
        inseeCode: draft.inseeCode || (inseeCode ?? ''),
        vatNumber: draft.vatNumber || vatNumber,
      });
      const listed = this.communes.value()?.communesForApplication.some((one) => one.inseeCode === inseeCode);
      if (inseeCode && commune && !listed) this.others.set([{ inseeCode, name: commune }]);
      await this.locate();
    }, 'refused');
  }

  protected async locate(): Promise<void> {
    const { address, inseeCode } = this.draft();
    if (!inseeCode) return;
    await this.calmly(async () => {
      const { placeOfAddress: place } = await this.gql.query(PlaceByAddressDocument, {
        address: address || null,
        inseeCode,
      });
      if (place) this.set({ latitude: place.latitude, longitude: place.longitude, precision: place.precision });
    });
  }

  protected async findCommune(name: string): Promise<void> {
    await this.calmly(async () => {
      const found = await this.gql.query(CommunesToChooseDocument, { territory: this.territory(), name });
      this.others.set(found.communesForApplication);
      if (found.communesForApplication.length === 1)
        this.set({ inseeCode: found.communesForApplication[0]!.inseeCode });
    });
  }

  /** A look-up that fails takes nothing away: everything can be typed. */
  private async calmly(todo: () => Promise<void>, otherwise = ''): Promise<void> {
    this.busy.set(true);
    try {
      await todo();
    } catch {
      if (otherwise) this.outcome.set(otherwise);
    } finally {
      this.busy.set(false);
    }
  }
}
