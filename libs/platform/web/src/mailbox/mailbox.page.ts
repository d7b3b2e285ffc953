import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../format/pipes';
import { every } from '../graphql/every';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { Logo } from '../ui/logo/logo';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { Mailbox } from './mailbox';

/** The letters of a demonstration, as their readers would find them. */
@Component({
  imports: [EmptyState, Failure, Icon, InstantPipe, Logo, RouterLink, SentencePipe, Skeleton],
  templateUrl: './mailbox.page.html',
  styleUrl: './mailbox.page.css',
})
export class MailboxPage {
  /** Id of the letter that is open; from the address. */
  readonly lettre = input<string>();

  private readonly mailbox = inject(Mailbox);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly plain = signal(false);
  protected readonly mails = resource({ loader: () => this.mailbox.mails() });
  protected readonly open = resource({
    params: () => this.lettre(),
    loader: ({ params }) => this.mailbox.mail(params),
  });
  protected readonly letter = computed(() => (this.lettre() && this.open.hasValue() ? this.open.value() : null));
  /** In a frame that runs no script; links open beside it. */
  protected readonly frame = computed(() => {
    const html = this.letter()?.html.replace('<head>', '<head><base target="_blank">') ?? '';
    return this.sanitizer.bypassSecurityTrustHtml(html);
  });

  constructor() {
    every(5_000, () => this.mails.reload());
  }
}
