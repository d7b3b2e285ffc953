import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { SentencePipe } from '../i18n/sentence.pipe';
import type { NavigationEntry } from '../modules/web-module';
import { Icon } from '../ui/icon/icon';

/** The places that a bar under the thumb has no room for, behind its last entry. */
@Component({
  selector: 'ml-more-places',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, SentencePipe],
  template: `
    <button type="button" [matMenuTriggerFor]="menu" [class.on]="isHere()">
      <ml-icon name="ellipsis" /><span>{{ 'platform.common.more-places' | transloco }}</span>
    </button>
    <mat-menu #menu="matMenu" xPosition="before" yPosition="above">
      @for (place of places(); track place.link) {
        <a
          mat-menu-item
          [routerLink]="place.link"
          [attr.aria-current]="here().startsWith(place.link) ? 'page' : undefined"
        >
          <ml-icon [name]="place.icon" /> {{ place.label | transloco }}
        </a>
      }
    </mat-menu>
  `,
  styleUrl: './more-places.css',
})
export class MorePlaces {
  readonly places = input.required<readonly NavigationEntry[]>();

  private readonly router = inject(Router);
  protected readonly here = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  protected readonly isHere = computed(() => this.places().some(({ link }) => this.here().startsWith(link)));
}
