import { Component, computed, inject, input } from '@angular/core';
import { DayPipe, Failure, SentencePipe, Session, Skeleton, ask, dayOf } from '@maillon/platform/web';
import { chaptersOf } from '../admin/chapters';
import { injectChapterWords } from '../admin/chapter-words';
import { RulebookChapters } from '../admin/rulebook-chapters';
import { RulesOfDayDocument } from '../data/rulebook.generated';

/** The rules of one delivery day, for those who buy and sell by them. */
@Component({
  imports: [DayPipe, Failure, RulebookChapters, SentencePipe, Skeleton],
  template: `
    <h1>{{ 'rulebook.admin.title' | transloco }}</h1>
    <p class="quiet">{{ 'rulebook.portal.for-day' | transloco: { day: (day() | day: 'long') } }}</p>
    @if (answer.error(); as error) {
      <ml-failure [error]="error" (retry)="answer.reload()" />
    } @else if (chapters(); as chapters) {
      <div class="card roomy"><ml-rulebook-chapters [chapters]="chapters" /></div>
    } @else {
      <ml-skeleton shape="rows" [count]="6" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p4);
      max-width: 860px;
      margin: 0 auto;
      padding: var(--p5) var(--p4);
    }
  `,
})
export class RulesPage {
  /** A delivery day; today without one. */
  readonly jour = input<string>();

  private readonly session = inject(Session);
  private readonly words = injectChapterWords();
  protected readonly day = computed(() => this.jour() ?? dayOf(this.session.now(), this.session.timeZone()));
  protected readonly answer = ask(RulesOfDayDocument, () => ({ day: this.day() }));
  protected readonly chapters = computed(() => {
    const answer = this.answer.value();
    return answer && chaptersOf(answer.rulebookOn, this.words(answer.demandableLabels));
  });
}
