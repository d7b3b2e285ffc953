import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  EmptyState,
  Failure,
  HistoryLink,
  LettersLink,
  OrganisationSettings,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { BuyerDetailDocument } from '../data/buyers.generated';
import { ParticipationStory } from './participation-story';
import { PartState } from './part-state';
import { SiretPipe } from './siret.pipe';
import { SiteFacts } from './site-facts';

/** One buyer: who it is, and where and when it receives. */
@Component({
  imports: [
    EmptyState,
    Failure,
    HistoryLink,
    ParticipationStory,
    PartState,
    MatButton,
    LettersLink,
    OrganisationSettings,
    PageHead,
    RouterLink,
    SiretPipe,
    SiteFacts,
    Skeleton,
    SentencePipe,
  ],
  templateUrl: './buyer.page.html',
  host: { class: 'desk' },
})
export class BuyerPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(BuyerDetailDocument, () => ({ id: this.id() }));
  private readonly session = inject(Session);
  protected readonly maySeeSettings = computed(() => this.session.permissions().may('platform.read-modules'));
  protected readonly buyer = computed(() => this.answer.value()?.buyer);
}
