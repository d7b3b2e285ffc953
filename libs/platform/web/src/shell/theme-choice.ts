import { Injectable, signal } from '@angular/core';

export type ThemeName = 'system' | 'light' | 'dark';
const KEY = 'maillon.theme';

/** Light, dark, or as the device is set. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  readonly current = signal<ThemeName>((localStorage.getItem(KEY) as ThemeName | null) ?? 'system');

  constructor() {
    this.show(this.current());
  }

  choose(theme: ThemeName): void {
    localStorage.setItem(KEY, theme);
    this.current.set(theme);
    this.show(theme);
  }

  private show(theme: ThemeName): void {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.dataset['theme'] = theme;
  }
}
