import { Component, computed, inject } from '@angular/core';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { Connection } from './connection';
import { seenWhen } from './seen-at';

/** Nobody answers: says so calmly, and when what is on the screen was true. */
@Component({
  selector: 'ml-offline-banner',
  imports: [Icon, SentencePipe],
  template: `
    <div role="status">
      @if (connection.away()) {
        <p>
          <ml-icon name="cloud-off" />
          <span>
            <strong>{{ 'platform.common.offline.title' | transloco }}</strong>
            @if (seen(); as when) {
              {{ 'platform.common.offline.seen' | transloco: { when } }}
            }
            {{ 'platform.common.offline.kept' | transloco }}
          </span>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      gap: var(--p2) var(--p3);
      align-items: center;
      justify-content: center;
      margin: 5px 0 0;
      padding: var(--p3) var(--p4);
      background: var(--ratte-pale);
      color: var(--ardoise);
      border-bottom: 1px solid var(--line);
    }
    ml-icon {
      flex: none;
      --icon: 22px;
      color: var(--ratte-text);
    }
  `,
})
export class OfflineBanner {
  protected readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;

  protected readonly seen = computed(() => {
    const at = this.connection.lastHeard();
    return at === null ? null : seenWhen(at, this.session, this.language);
  });
}
