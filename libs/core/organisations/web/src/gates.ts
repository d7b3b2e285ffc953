import type { Routes } from '@angular/router';

/** Pages in front of both portals. */
export const organisationsGates: Routes = [
  {
    path: 'invitation',
    title: 'organisations.invitation.title',
    loadComponent: () => import('./invitation/invitation.page').then((m) => m.InvitationPage),
  },
];
