import type { Timers } from '../../../src/office/callOffice';
import type { Clock } from '../../../src/usecases/ports';

interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
}

/** Lets every promise that can go on without a timer go on. */
const flush = async (): Promise<void> => {
  for (let round = 0; round < 50; round += 1) await Promise.resolve();
};

/** Time that stands still until a test moves it: the clock of the use cases and the timers of the adapters at once. */
export class FakeClock implements Clock {
  nowMs = Date.parse('2026-11-23T09:00:00.000Z');
  private readonly startMs = this.nowMs;
  private timers: Timer[] = [];

  readonly asTimers: Timers = {
    set: (run, ms) => {
      const timer = { dueMs: this.nowMs + ms, run };
      this.timers.push(timer);
      return timer;
    },
    clear: (timer) => {
      this.timers = this.timers.filter((other) => other !== timer);
    },
  };

  /** Milliseconds since the test began. */
  get elapsedMs(): number {
    return this.nowMs - this.startMs;
  }

  now(): string {
    return new Date(this.nowMs).toISOString();
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.asTimers.set(resolve, ms));
  }

  /** Moves on from timer to timer until the work is done. Fails where it would wait for ever. */
  async finish<Value>(work: Promise<Value>): Promise<Value> {
    let done = false;
    const settled = work.finally(() => (done = true));
    // A rejection is the caller's to see, by the promise that is returned.
    settled.catch(() => undefined);
    await flush();
    while (!(done as boolean)) {
      if (!(await this.next())) throw new Error('the work waits for something that never comes');
    }
    return settled;
  }

  /** Runs everything that is still due within so many milliseconds. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    await flush();
    while (this.timers.some((timer) => timer.dueMs <= untilMs)) await this.next();
    this.nowMs = untilMs;
  }

  private async next(): Promise<boolean> {
    const timer = this.timers.reduce<Timer | undefined>(
      (soonest, other) => (soonest && soonest.dueMs <= other.dueMs ? soonest : other),
      undefined,
    );
    if (!timer) return false;
    this.asTimers.clear(timer);
    this.nowMs = Math.max(this.nowMs, timer.dueMs);
    timer.run();
    await flush();
    return true;
  }
}
