import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, PricePipe, SentencePipe } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';

/** What became of changes that waited for the network, line by line, until the buyer has read it. */
@Component({
  selector: 'ml-basket-news',
  imports: [Icon, MatButton, PricePipe, SentencePipe],
  templateUrl: './basket-news.html',
  styleUrl: './basket-news.css',
})
export class BasketNews {
  protected readonly store = inject(BasketStore);
}
