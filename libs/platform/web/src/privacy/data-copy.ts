import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { v7 as uuid } from 'uuid';
import { AskForCopyDocument, CopyOfDataDocument, type CopyOfDataQuery } from '../data/personal-data.generated';
import { downloadBytes } from '../download/bytes';
import { Gql } from '../graphql/gql';
import { every } from '../graphql/every';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';

type Bundle = NonNullable<CopyOfDataQuery['personalBundle']>;

export interface Whose {
  readonly membershipId?: string | null;
  readonly email?: string | null;
}

/** A copy of somebody's data: asked for, watched while it is made, then fetched. */
@Component({
  selector: 'ml-data-copy',
  imports: [Icon, MatButton, RefusalBanner, SentencePipe],
  template: `
    <ml-refusal [error]="error()" />
    @if (bundle(); as bundle) {
      @if (bundle.contentBase64) {
        <button matButton="filled" type="button" (click)="fetch(bundle)">
          <ml-icon name="download" /> {{ 'platform.common.my-data.fetch' | transloco }}
        </button>
      } @else if (moving()) {
        <progress
          [attr.value]="bundle.totalUnits ? bundle.doneUnits / bundle.totalUnits : null"
          max="1"
          [attr.aria-label]="'platform.common.my-data.making' | transloco"
        ></progress>
      }
      <p role="status" class="quiet small">
        {{
          (bundle.contentBase64
            ? 'platform.common.my-data.made'
            : moving()
              ? 'platform.common.my-data.making'
              : 'platform.common.my-data.not-made'
          ) | transloco
        }}
        {{ bundle.step }}
      </p>
    }
    @if (!bundle() || (!moving() && !bundle()?.contentBase64)) {
      <button matButton="outlined" type="button" [disabled]="busy()" (click)="ask()">
        <ml-icon name="file-down" /> {{ 'platform.common.my-data.copy' | transloco }}
      </button>
    }
  `,
  styles: ':host { display: grid; justify-items: start; gap: var(--p2); }',
})
export class DataCopy {
  readonly whose = input<Whose>({});
  private readonly gql = inject(Gql);
  protected readonly bundle = signal<Bundle | null>(null);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly moving = computed(() => ['queued', 'running'].includes(this.bundle()?.state ?? ''));

  constructor() {
    every(800, () => this.moving() && this.look());
  }

  protected async ask(): Promise<void> {
    await this.attempt(async () => {
      const { exportPersonalData } = await this.gql.mutate(AskForCopyDocument, { id: uuid(), ...this.whose() });
      this.bundle.set({ ...exportPersonalData, contentBase64: null });
    });
  }

  protected fetch({ name, contentBase64 }: Bundle): void {
    if (contentBase64) downloadBytes(name, contentBase64, 'application/zip');
  }

  private async look(): Promise<void> {
    const id = this.bundle()?.id;
    if (!id) return;
    await this.attempt(async () => this.bundle.set((await this.gql.query(CopyOfDataDocument, { id })).personalBundle));
  }

  private async attempt(body: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await body();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
