import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ReleaseNotice } from './release-notice';

@Component({
  selector: 'ml-portal',
  imports: [ReleaseNotice, RouterOutlet],
  template: '<router-outlet /><ml-release-notice />',
})
export class Portal {}
