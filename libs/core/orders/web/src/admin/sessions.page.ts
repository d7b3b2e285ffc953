import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Column,
  DataTable,
  DayPipe,
  EmptyState,
  Failure,
  FilterChips,
  Icon,
  InstantPipe,
  NumberPipe,
  PageHead,
  SentencePipe,
  askPages,
  injectUrlState,
} from '@maillon/platform/web';
import { DeskSessionsDocument } from '../data/desk-sessions.generated';
import type { DeskSessionFragment } from '../data/day.generated';
import { SessionState } from './session-state';

const STATES = ['open', 'planned', 'allocating', 'confirmed', 'cancelled'];

@Component({
  imports: [
    CentsPipe,
    Column,
    DataTable,
    DayPipe,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    InstantPipe,
    MatButton,
    NumberPipe,
    PageHead,
    RouterLink,
    SentencePipe,
    SessionState,
  ],
  templateUrl: './sessions.page.html',
  host: { class: 'desk' },
})
export class SessionsPage {
  protected readonly url = injectUrlState();
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  protected readonly states = this.url.list('etat');
  protected readonly sessions = askPages(
    DeskSessionsDocument,
    () => ({ first: 50, states: this.states().length ? [...this.states()] : null }),
    (data) => data.sessions,
  );
  protected readonly choices = STATES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`orders.admin.session-state.${value}`),
  }));
  protected readonly idOf = (session: DeskSessionFragment) => session.id;

  protected open(session: DeskSessionFragment): void {
    void this.router.navigate(['/sessions', session.id]);
  }
}
