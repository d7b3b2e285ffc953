import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Column,
  DataTable,
  DayPipe,
  EmptyState,
  Failure,
  GramsPipe,
  InstantPipe,
  NumberPipe,
  PageHead,
  SentencePipe,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { LotTraceDetailDocument, type LotTraceDetailQuery } from '../data/lots.generated';
import { LotChain } from './lot-chain';
import { pictureOf } from './lot-picture';
import { LotState } from './lot-state';

type Movement = NonNullable<LotTraceDetailQuery['lotTrace']>['movements'][number];

/** A lot one step up and one step down: its picture, and the facts behind it. */
@Component({
  imports: [
    Column,
    DataTable,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    InstantPipe,
    LotChain,
    LotState,
    MatButton,
    NumberPipe,
    PageHead,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './lot.page.html',
  host: { class: 'desk' },
})
export class LotPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(LotTraceDetailDocument, () => ({ lotId: this.id() }));
  protected readonly trace = computed(() => this.answer.value()?.lotTrace);
  protected readonly picture = computed(() => {
    const trace = this.trace();
    return trace ? pictureOf(trace.movements, trace.recipients) : undefined;
  });
  protected readonly idOf = (movement: Movement) => movement.id;
}
