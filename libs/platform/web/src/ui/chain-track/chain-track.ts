import { Component, input } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons.generated';

export interface ChainLink {
  /** Already in the person's language. */
  readonly label: string;
  readonly icon: IconName;
  readonly state: 'done' | 'doing' | 'todo' | 'failed';
  /** A figure or an hour under the link, for instance `8 / 12`. */
  readonly detail?: string;
}

/** Producer → hub → round → kitchen, drawn as the links of a chain. */
@Component({
  selector: 'ml-chain-track',
  imports: [Icon, SentencePipe],
  templateUrl: './chain-track.html',
  styleUrl: './chain-track.css',
})
export class ChainTrack {
  readonly links = input.required<readonly ChainLink[]>();
}
