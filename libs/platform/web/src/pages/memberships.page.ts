import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { OWN_ROLES } from '../modules/own-roles';
import { injectWebModules } from '../modules/web-modules';
import { Session, type Membership } from '../session/session';
import { Icon } from '../ui/icon/icon';
import type { IconName } from '../ui/icon/icons.generated';
import { Logo } from '../ui/logo/logo';
import { RefusalBanner } from '../ui/refusal/refusal-banner';

const ICONS: Record<string, IconName> = {
  restaurateur: 'chef-hat',
  producer: 'sprout',
  driver: 'truck',
  'hub-operator': 'warehouse',
  'cci-analyst': 'chart-column',
  'territory-administrator': 'layout-dashboard',
};

/** One person may act for several organisations, in several territories: here they say which. */
@Component({
  imports: [Icon, Logo, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './memberships.page.html',
  styleUrl: './memberships.page.css',
})
export class MembershipsPage {
  readonly retour = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly ownRoles = inject(OWN_ROLES);
  protected readonly doors = injectWebModules().flatMap(({ doors = [] }) => doors);
  protected readonly error = signal<unknown>(undefined);
  protected readonly choices = computed(() => {
    const all = this.session.me()?.memberships ?? [];
    return all.map((membership) => ({
      membership,
      icon: ICONS[membership.role] ?? 'user',
      here: this.isOwn(membership),
    }));
  });

  protected async act(membership: Membership): Promise<void> {
    this.error.set(undefined);
    try {
      await this.session.act(membership.id);
      if (this.isOwn(membership))
        await this.router.navigateByUrl(this.retour()?.startsWith('/') ? this.retour()! : '/');
      else location.assign(`../${this.ownRoles.elsewhere}/`);
    } catch (error) {
      this.error.set(error);
    }
  }

  private isOwn(membership: Membership): boolean {
    return this.ownRoles.roles.includes(membership.role);
  }
}
