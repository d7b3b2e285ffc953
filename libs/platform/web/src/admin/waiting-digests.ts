import { Component, computed, input } from '@angular/core';
import { DigestsThatWaitDocument, type DigestsThatWaitQueryVariables } from '../data/sent-letters.generated';
import { InstantPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { CountPipe } from '../i18n/count.pipe';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';

/** Whose morning's letter is being gathered: what kinds of news it has so far, and when it goes. Nobody's: not shown. */
@Component({
  selector: 'ml-waiting-digests',
  imports: [CountPipe, Icon, InstantPipe, SentencePipe],
  template: `
    @if (waiting().length) {
      <details class="panel">
        <summary>
          <ml-icon name="hourglass" /> {{ waiting().length | count: 'platform.admin.letters.digest.count' }}
        </summary>
        <ul>
          @for (one of waiting(); track one.personId) {
            <li>
              <span class="who">
                <strong>{{ one.name }}</strong> <span class="quiet small">{{ one.recipient }}</span>
              </span>
              <span
                >{{ one.lines | count: 'platform.admin.letters.digest.lines' }}
                <span class="quiet small">{{ one.kinds.join(' · ') }}</span></span
              >
              <span class="small">
                {{ 'platform.admin.letters.digest.since' | transloco: { when: (one.since | instant) } }}
                @if (one.until) {
                  <br />{{ 'platform.admin.letters.digest.until' | transloco: { when: (one.until | instant) } }}
                }
              </span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: './waiting-digests.css',
})
export class WaitingDigests {
  readonly whom = input.required<DigestsThatWaitQueryVariables>();
  private readonly answer = ask(DigestsThatWaitDocument, () => this.whom());
  protected readonly waiting = computed(() => this.answer.value()?.waitingDigests ?? []);
}
