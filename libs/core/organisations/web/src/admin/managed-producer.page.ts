import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Gql, PageHead, RefusalBanner, SentencePipe, Session } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { ApplicationForm } from '../apply/application-form';
import { EMPTY_DRAFT } from '../apply/draft';
import { RegisterForProducerDocument } from '../data/applying.generated';

/** For a producer who has no use for a screen: the hub applies, and answers for it. */
@Component({
  imports: [ApplicationForm, MatButton, PageHead, RefusalBanner, RouterLink, SentencePipe],
  template: `
    <ml-page-head
      [heading]="'organisations.admin.managed.open' | transloco"
      [back]="{ link: '/a-valider', label: 'organisations.admin.applications.title' | transloco }"
    />
    <form class="form panel" novalidate (submit)="save($event)">
      <p class="quiet">{{ 'organisations.admin.managed.intro' | transloco }}</p>
      <ml-refusal [error]="error()" />
      <ml-application-form [(draft)]="draft" part="producer" [territory]="territory" [error]="error()" />
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="busy()">
          {{ 'organisations.admin.managed.send' | transloco }}
        </button>
        <a matButton routerLink="/a-valider">{{ 'platform.common.cancel' | transloco }}</a>
      </div>
    </form>
  `,
  host: { class: 'desk' },
})
export class ManagedProducerPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly id = uuid();
  protected readonly territory = inject(Session).membership()?.territoryCode ?? '';
  protected readonly draft = signal(EMPTY_DRAFT);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(RegisterForProducerDocument, { id: this.id, content: this.draft() as never });
      await this.router.navigate(['/a-valider']);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
