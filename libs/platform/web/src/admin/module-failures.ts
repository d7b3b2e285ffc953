import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ModuleFailuresDocument } from '../data/modules.generated';
import { InstantPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';

/** The jobs of one module that failed lately, each with its reason and the way to it. */
@Component({
  selector: 'ml-module-failures',
  imports: [Failure, Icon, InstantPipe, RouterLink, SentencePipe, Skeleton],
  template: `
    @if (maySee()) {
      <section class="panel">
        <h2>{{ 'platform.admin.modules.failures' | transloco }}</h2>
        @if (answer.error() && !answer.value()) {
          <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
        } @else if (answer.value(); as found) {
          <ul class="rows">
            @for (job of found.jobs.nodes; track job.id) {
              <li>
                <ml-icon name="circle-alert" />
                <span class="what">
                  <a [routerLink]="['/taches', job.id]">{{ job.title }}</a>
                  <span class="bad-text">{{ job.failure }}</span>
                </span>
                <span class="quiet small figure"
                  >{{ job.endedAt ?? job.createdAt | instant }} · {{ job.requestedBy }}</span
                >
              </li>
            } @empty {
              <li class="quiet"><ml-icon name="check" /> {{ 'platform.admin.modules.no-failures' | transloco }}</li>
            }
          </ul>
        } @else {
          <ml-skeleton shape="rows" [count]="2" />
        }
      </section>
    }
  `,
  styleUrl: './module.page.css',
  styles: '.what { display: grid; flex: 1 1 240px; min-width: 0; overflow-wrap: anywhere; }',
})
export class ModuleFailures {
  readonly module = input.required<string>();
  private readonly session = inject(Session);
  protected readonly maySee = computed(() => this.session.permissions().may('platform.read-jobs'));
  protected readonly answer = ask(ModuleFailuresDocument, () =>
    this.maySee() ? { module: this.module() } : undefined,
  );
}
