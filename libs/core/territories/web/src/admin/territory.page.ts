import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  Failure,
  Figure,
  Icon,
  Language,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  intlTag,
} from '@maillon/platform/web';
import { TerritoryDetailDocument } from '../data/territory.generated';
import { SupplyAreaForm } from './supply-area-form';
import { TerritoryMap } from './territory-map';

/** Where the territory is: its buyers' communes, and how far its producers may be. */
@Component({
  imports: [
    DayPipe,
    Failure,
    Figure,
    Icon,
    MatButton,
    PageHead,
    RouterLink,
    SentencePipe,
    Skeleton,
    SupplyAreaForm,
    TerritoryMap,
  ],
  templateUrl: './territory.page.html',
  styleUrl: './territory.page.css',
  host: { class: 'desk' },
})
export class TerritoryPage {
  private readonly session = inject(Session);
  private readonly tag = intlTag(inject(Language).current);

  protected readonly answer = ask(TerritoryDetailDocument, () => ({}));
  protected readonly territory = computed(() => this.answer.value()?.territory);
  protected readonly mayManage = computed(() => this.session.permissions().may('territories.manage'));
  protected readonly people = computed(() => {
    const total = this.territory()?.perimeter.reduce((sum, { population }) => sum + (population ?? 0), 0);
    return total === undefined ? undefined : this.count(total);
  });
  protected readonly since = computed(() =>
    this.territory()
      ?.perimeter.map(({ validFrom }) => validFrom)
      .toSorted()
      .at(-1),
  );

  protected count(n: number): string {
    return n.toLocaleString(this.tag);
  }
}
