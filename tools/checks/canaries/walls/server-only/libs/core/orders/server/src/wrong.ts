import { signal } from '@angular/core';

export const wrong = signal;
