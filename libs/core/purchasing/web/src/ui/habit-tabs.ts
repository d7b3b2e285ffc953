import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SentencePipe } from '@maillon/platform/web';

/** From one habit to the next. */
@Component({
  selector: 'ml-habit-tabs',
  imports: [RouterLink, RouterLinkActive, SentencePipe],
  template: `
    <nav [attr.aria-label]="'purchasing.portal.tabs.title' | transloco">
      @for (tab of tabs; track tab.link) {
        <a [routerLink]="tab.link" routerLinkActive="on" ariaCurrentWhenActive="page">{{ tab.label | transloco }}</a>
      }
    </nav>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      padding: 4px;
      border-radius: var(--radius);
      background: var(--sable-2);
    }
    a {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      flex: 1 1 auto;
      min-height: var(--touch);
      padding: 4px 20px;
      border-radius: var(--radius-s);
      color: inherit;
      text-decoration: none;
      font-weight: 600;
    }
    a.on {
      background: var(--card);
      box-shadow: var(--shadow-1);
      color: var(--estran);
    }
    @media (max-width: 620px) {
      :host {
        justify-items: stretch;
      }
      a {
        padding-inline: 12px;
      }
    }
  `,
})
export class HabitTabs {
  protected readonly tabs = [
    { link: '/mercuriale', label: 'purchasing.portal.guide.nav' },
    { link: '/listes', label: 'purchasing.portal.templates.nav' },
    { link: '/permanentes', label: 'purchasing.portal.standing.nav' },
  ];
}
