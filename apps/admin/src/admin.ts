import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'ml-admin', imports: [RouterOutlet], template: '<router-outlet />' })
export class Admin {}
