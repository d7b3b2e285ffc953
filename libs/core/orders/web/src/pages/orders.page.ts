import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Failure, SeenAt, SentencePipe, Skeleton, askPages, onNews } from '@maillon/platform/web';
import { BuyerOrdersDocument } from '../data/buyer-orders.generated';
import { OrderRow } from '../ui/order-row';

@Component({
  imports: [EmptyState, Failure, MatButton, OrderRow, RouterLink, SeenAt, SentencePipe, Skeleton],
  template: `
    <h1>{{ 'orders.portal.orders.title' | transloco }}</h1>
    @if (orders.error(); as error) {
      <ml-failure [error]="error" (retry)="orders.reload()" />
    } @else if (!orders.items()) {
      <ml-skeleton shape="rows" [count]="8" />
    } @else if (orders.items()?.length === 0) {
      <ml-empty-state
        icon="list-checks"
        [title]="'orders.portal.orders.none' | transloco"
        [hint]="'orders.portal.orders.none-hint' | transloco"
      >
        <a matButton="filled" routerLink="/marche">{{ 'orders.portal.home.open-market' | transloco }}</a>
      </ml-empty-state>
    } @else {
      <ml-seen-at [at]="orders.seenAt()" />
      <ul [attr.aria-busy]="orders.loading()">
        @for (order of orders.items(); track order.id) {
          <li><ml-order-row [order]="order" /></li>
        }
      </ul>
      @if (orders.hasMore()) {
        <button matButton="outlined" type="button" [disabled]="orders.loading()" (click)="orders.more()">
          {{ 'platform.common.table.more' | transloco }}
        </button>
      }
    }
  `,
  styleUrl: './orders.page.css',
})
export class OrdersPage {
  protected readonly orders = askPages(
    BuyerOrdersDocument,
    () => ({ first: 30 }),
    (data) => data.orders,
    { keep: 'orders.list' },
  );

  constructor() {
    onNews('orders.order', () => this.orders.reload());
  }
}
