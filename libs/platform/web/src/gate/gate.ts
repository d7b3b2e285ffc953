import { Component, inject } from '@angular/core';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Logo } from '../ui/logo/logo';
import { Pictogram } from '../ui/pictogram/pictogram';
import type { PictogramName } from '../ui/pictogram/pictograms.generated';

/** What stands in front of the portals: one thing to do, before anybody is let in. */
@Component({
  selector: 'ml-gate',
  imports: [Logo, Pictogram, SentencePipe],
  templateUrl: './gate.html',
  styleUrl: './gate.css',
})
export class Gate {
  protected readonly language = inject(Language);
  protected readonly chain: readonly PictogramName[] = ['potato', 'fish', 'cheese-wedge', 'strawberry', 'egg', 'herb'];
}
