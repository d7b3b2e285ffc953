import { Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { OWN_ROLES } from '../modules/own-roles';
import { Session, type Membership } from '../session/session';
import { Icon } from '../ui/icon/icon';

/** The territory and the role in which the person acts now, and the others they may take. */
@Component({
  selector: 'ml-space-switch',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, SentencePipe],
  templateUrl: './space-switch.html',
  styleUrl: './space-switch.css',
})
export class SpaceSwitch {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly ownRoles = inject(OWN_ROLES);
  protected readonly current = this.session.membership;
  protected readonly others = computed(() => {
    const all = this.session.me()?.memberships ?? [];
    return all.map((membership) => ({ membership, here: this.ownRoles.roles.includes(membership.role) }));
  });

  protected async choose({ id, role }: Membership): Promise<void> {
    if (id === this.current()?.id) return;
    await this.session.act(id);
    if (this.ownRoles.roles.includes(role)) await this.again();
    else location.assign(`../${this.ownRoles.elsewhere}/`);
  }

  /** Every page is built anew: nothing of one territory may stay on the screen of another. */
  private async again(): Promise<void> {
    await this.router.navigateByUrl('/espaces', { skipLocationChange: true });
    await this.router.navigateByUrl('/');
  }
}
