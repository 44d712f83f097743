import { dayAt, type Period } from './days.ts';

/** The busiest period: the first one in which a week takes the most hours. */
export interface Busiest {
  readonly hours: number;
  /** Its first and last day, `YYYY-MM-DD`; undefined where it has no beginning or no end. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * How many hours a week takes through time. Only where hours begin and end is kept, so that a change costs the same however long
 * an activity runs; what the busiest period is, is found when it is asked for.
 */
export class Load {
  /** By day number: how many minutes a week more, or less, from that day on. */
  readonly #steps = new Map<number, number>();
  #busiest: Busiest | undefined;
  #known = true;

  /** Adds minutes a week in a period; takes them off when they are negative. */
  add({ first, last }: Period, minutes: number): void {
    this.#step(first, minutes);
    if (last < Infinity) this.#step(last + 1, -minutes);
    this.#known = false;
  }

  /** Undefined while nothing takes hours. */
  get busiest(): Busiest | undefined {
    if (!this.#known) this.#busiest = this.#find();
    this.#known = true;
    return this.#busiest;
  }

  /** The hours a week on a day, by its number. */
  on(day: number): number {
    let sum = 0;
    for (const [from, minutes] of this.#steps) if (from <= day) sum += minutes;
    return sum / 60;
  }

  #step(day: number, minutes: number): void {
    const sum = (this.#steps.get(day) ?? 0) + minutes;
    if (sum === 0) this.#steps.delete(day);
    else this.#steps.set(day, sum);
  }

  #find(): Busiest | undefined {
    const steps = [...this.#steps].sort(([a], [b]) => (a < b ? -1 : 1));
    let [sum, most, place] = [0, 0, -1];
    steps.forEach(([, minutes], i) => {
      sum += minutes;
      if (sum > most) [most, place] = [sum, i];
    });
    const [from] = steps[place] ?? [];
    if (from === undefined) return undefined;
    const next = steps[place + 1]?.[0];
    return { hours: most / 60, from: dayOr(from), to: next === undefined ? undefined : dayOr(next - 1) };
  }
}

function dayOr(day: number): string | undefined {
  return Number.isFinite(day) ? dayAt(day) : undefined;
}
