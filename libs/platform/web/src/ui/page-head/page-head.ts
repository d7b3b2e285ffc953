import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { SeenLists } from '../../url/seen-lists';
import { Icon } from '../icon/icon';

export interface WayBack {
  readonly link: string;
  /** Already in the person's language. */
  readonly label: string;
  /** Beside the filters with which that page was left. */
  readonly query?: Params;
}

/** The head of an administration page: the way back, the title with what stands beside it, and the acts at the right. */
@Component({
  selector: 'ml-page-head',
  imports: [Icon, RouterLink],
  template: `
    @if (back(); as back) {
      <a class="back no-print" [routerLink]="back.link" [queryParams]="query()">
        <ml-icon name="arrow-left" />{{ back.label }}
      </a>
    }
    <div class="line">
      <div class="words">
        <h1>{{ heading() }}</h1>
        <ng-content select="[mlBeside]" />
      </div>
      <div class="acts no-print"><ng-content /></div>
    </div>
    <ng-content select="[mlBelow]" />
  `,
  styleUrl: './page-head.css',
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly back = input<WayBack>();
  private readonly seen = inject(SeenLists);
  protected readonly query = computed(() => {
    const back = this.back();
    return back && { ...this.seen.queryOf(back.link), ...back.query };
  });
}
