import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** A route's title is the key of a sentence. */
@Injectable()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly sentences = inject(TranslocoService);

  override updateTitle(state: RouterStateSnapshot): void {
    const key = this.buildTitle(state);
    this.title.setTitle(key ? `${this.sentences.translate(key)} · Maillon` : 'Maillon');
  }
}
