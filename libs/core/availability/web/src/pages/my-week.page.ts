import { Component } from '@angular/core';
import { SentencePipe, SlotOutlet } from '@maillon/platform/web';
import { ClosureList } from '../ui/closure-list';
import { QuestionList } from '../ui/question-list';
import { UsualWeek } from '../ui/usual-week';
import { WeekEditor } from '../ui/week-editor';

/** A producer's week: questions that wait, next week to confirm, what it is made of, and days off. */
@Component({
  imports: [ClosureList, QuestionList, SentencePipe, SlotOutlet, UsualWeek, WeekEditor],
  template: `
    <header>
      <h1>{{ 'availability.portal.week.title' | transloco }}</h1>
      <p class="quiet">{{ 'availability.portal.week.lead' | transloco }}</p>
    </header>
    <ml-question-list />
    <section aria-labelledby="next-title">
      <h2 id="next-title">{{ 'availability.portal.week.next' | transloco }}</h2>
      <ml-week-editor #editor />
    </section>
    <section aria-labelledby="closures-title">
      <h2 id="closures-title">{{ 'availability.portal.closure.title' | transloco }}</h2>
      <ml-closure-list (changed)="editor.reload()" />
    </section>
    <section aria-labelledby="usual-title">
      <h2 id="usual-title">{{ 'availability.portal.usual.title' | transloco }}</h2>
      <ml-usual-week (changed)="editor.reload()" />
    </section>
    <ml-slot name="availability.week-end" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p5);
      max-width: 820px;
      margin: 0 auto;
      padding: var(--p5) var(--p4);
    }
    section {
      display: grid;
      gap: var(--p3);
    }
  `,
})
export class MyWeekPage {}
