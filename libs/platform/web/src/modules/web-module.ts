import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';
import type { LanguageCode } from '../i18n/language';
import type { IconName } from '../ui/icon/icons.generated';

type Texts = Record<string, unknown>;

/** What one module shows in one portal: plain data, and every component behind a lazy import. */
export interface WebModule {
  /** The server module's id: nothing of this shows while it is off in the territory. */
  readonly id: string;
  /** Stands for the module where a page names it, for instance among the ways to receive goods. */
  readonly icon?: IconName;
  /** Made with `page()`. */
  readonly routes: Routes;
  /** Pages in front of the shell, for whoever is not let in yet. */
  readonly gates?: Routes;
  /** Ways in for whoever has no account yet, or belongs nowhere: shown beside the sign-in. */
  readonly doors?: readonly Door[];
  readonly navigation: readonly NavigationEntry[];
  readonly slots: readonly SlotFilling[];
  /** Sentences of the module, found under `<id>.` once loaded. */
  readonly i18n: Readonly<Record<LanguageCode, () => Promise<{ default: Texts }>>>;
}

export interface Door {
  /** Key of what it says, as a question and an answer. */
  readonly label: string;
  /** From the portal's base, for instance `/inscription`. */
  readonly link: string;
}

export interface Audience {
  /** Roles that see it; every role when absent. */
  readonly roles?: readonly string[];
  /** A permission of a module's manifest, for instance `orders.place`. */
  readonly permission?: string;
}

export interface NavigationEntry extends Audience {
  /** Key of its name, for instance `orders.portal.nav.market`. */
  readonly label: string;
  readonly icon: IconName;
  /** From the portal's base, for instance `/commandes`. */
  readonly link: string;
  /** Small first; entries of a module are spaced by tens. */
  readonly order: number;
  /** Key of the group under which the admin's side bar shows it. */
  readonly group?: string;
}

/** A component of this module, shown in a place that another module's page offers. */
export interface SlotFilling extends Audience {
  /** `module.place`, for instance `orders.order-panel`. The page's module documents the type of `data`. */
  readonly slot: string;
  readonly order: number;
  /** A standalone component with one required input, `data`. */
  readonly component: () => Promise<Type<unknown>>;
}
