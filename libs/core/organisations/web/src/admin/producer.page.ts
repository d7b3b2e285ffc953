import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  EmptyState,
  Failure,
  HistoryLink,
  LettersLink,
  OrganisationSettings,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  ask,
} from '@maillon/platform/web';
import { ProducerDetailDocument } from '../data/producers.generated';
import { ParticipationStory } from './participation-story';
import { LabelsPipe } from './labels.pipe';
import { PartState } from './part-state';
import { PhonePipe } from './phone.pipe';
import { ProducerCensus } from './producer-census';
import type { ProducerSlotData } from './producer-slot';
import { SiretPipe } from './siret.pipe';
import { SiteFacts } from './site-facts';

/** One producer: who it is, where it loads, and what the other modules know of it. */
@Component({
  imports: [
    DayPipe,
    EmptyState,
    Failure,
    HistoryLink,
    LabelsPipe,
    MatButton,
    LettersLink,
    OrganisationSettings,
    PageHead,
    PartState,
    PhonePipe,
    ProducerCensus,
    ParticipationStory,
    RouterLink,
    SiretPipe,
    SiteFacts,
    Skeleton,
    SlotOutlet,
    SentencePipe,
  ],
  templateUrl: './producer.page.html',
  host: { class: 'desk' },
})
export class ProducerPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(ProducerDetailDocument, () => ({ id: this.id() }));
  private readonly session = inject(Session);
  protected readonly maySeeSettings = computed(() => this.session.permissions().may('platform.read-modules'));
  protected readonly producer = computed(() => this.answer.value()?.producer);
  protected readonly slotData = computed<ProducerSlotData>(() => ({ producerId: this.id() }));
}
