import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Confirm, Gql, RefusalBanner } from '@maillon/platform/web';
import { ReinstateOrganisationsDocument, SuspendOrganisationsDocument } from '../data/applications.generated';

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** Suspends or reinstates several at once; who is touched is shown before. */
@Component({
  selector: 'ml-bulk-participations',
  imports: [MatButton, RefusalBanner, TranslocoPipe],
  template: `
    <ml-refusal [error]="error()" />
    <input
      #reason
      class="input"
      type="text"
      maxlength="500"
      [attr.aria-label]="'organisations.admin.bulk.reason' | transloco"
      [placeholder]="'organisations.admin.bulk.reason' | transloco"
    />
    <button matButton type="button" (click)="suspend(reason)">
      {{ 'organisations.admin.bulk.suspend' | transloco }}
    </button>
    <button matButton type="button" (click)="reinstate()">
      {{ 'organisations.admin.bulk.reinstate' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2);
      align-items: center;
      --mat-button-text-label-text-color: var(--on-night);
    }

    .input {
      max-width: 260px;
    }
  `,
})
export class BulkParticipations {
  readonly chosen = input.required<readonly Chosen[]>();
  readonly acted = output<void>();
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly error = signal<unknown>(undefined);

  protected suspend(field: HTMLInputElement): Promise<void> {
    const reason = field.value.trim();
    if (!reason) field.focus();
    const touched = this.chosen().filter(({ state }) => state === 'approved');
    const ids = touched.map(({ id }) => id);
    return reason
      ? this.act('suspend', 'suspended', touched, () => this.gql.mutate(SuspendOrganisationsDocument, { ids, reason }))
      : Promise.resolve();
  }

  protected reinstate(): Promise<void> {
    const touched = this.chosen().filter(({ state }) => state === 'suspended');
    const ids = touched.map(({ id }) => id);
    return this.act('reinstate', 'approved', touched, () => this.gql.mutate(ReinstateOrganisationsDocument, { ids }));
  }

  private async act(what: string, to: string, touched: readonly Chosen[], todo: () => Promise<unknown>): Promise<void> {
    const preview = this.chosen().map(({ name, state, id }) => ({
      label: name,
      before: this.say(`state.${state}`),
      after: this.say(touched.some((one) => one.id === id) ? `state.${to}` : 'bulk.unchanged'),
    }));
    const question = { title: this.say(`bulk.title-${what}`), text: this.say(`bulk.text-${what}`), preview };
    if (!(await this.confirm.ask({ ...question, action: this.say(`bulk.${what}`) })) || touched.length === 0) return;
    this.error.set(undefined);
    try {
      await todo();
      this.acted.emit();
    } catch (error) {
      this.error.set(error);
    }
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.${key}`);
  }
}
