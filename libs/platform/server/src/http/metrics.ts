import { Injectable } from '@nestjs/common';
import { Refusal } from '@maillon/platform/contract';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures of this process in the Prometheus form. No territory is named: a label per tenant would not scale. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly duration = new Histogram({
    name: 'maillon_use_case_seconds',
    help: 'Time spent in a use case or query, transaction included.',
    labelNames: ['name', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });
  readonly outboxWaiting = new Gauge({
    name: 'maillon_outbox_waiting',
    help: 'Messages not yet given to the queue.',
    registers: [this.registry],
  });
  readonly liveTabs = new Gauge({
    name: 'maillon_live_tabs',
    help: 'Open screens that follow what happens.',
    registers: [this.registry],
  });
  readonly deliveries = new Counter({
    name: 'maillon_deliveries_total',
    help: 'Messages handled by the worker.',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  async timed<T>(name: string, body: () => Promise<T>): Promise<T> {
    const started = process.hrtime.bigint();
    let outcome = 'done';
    try {
      return await body();
    } catch (error) {
      outcome = error instanceof Refusal ? 'refused' : 'failed';
      throw error;
    } finally {
      this.duration.observe({ name, outcome }, Number(process.hrtime.bigint() - started) / 1e9);
    }
  }
}
