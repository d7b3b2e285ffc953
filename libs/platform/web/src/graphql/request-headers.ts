import { Injectable, inject } from '@angular/core';
import { Language } from '../i18n/language';
import { MembershipChoice } from '../session/membership-choice';
import { demoInstant } from '../session/demo-instant';

@Injectable({ providedIn: 'root' })
export class RequestHeaders {
  private readonly language = inject(Language);
  private readonly choice = inject(MembershipChoice);

  now(): Record<string, string> {
    const membership = this.choice.id();
    const instant = demoInstant();
    return {
      'accept-language': this.language.current,
      ...(membership ? { 'x-maillon-membership': membership } : {}),
      ...(instant ? { 'x-maillon-at': instant } : {}),
    };
  }
}
