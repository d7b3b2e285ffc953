import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'ml-portal', imports: [RouterOutlet], template: '<router-outlet />' })
export class Portal {}
