import type { Acquire } from './claim.ts';

/** Holds a place among all that share one map: each who holds one stands in it, as the way to end that. */
export function memoryPlace(writers: Map<string, () => void>, name: string): Acquire {
  return (steal, ended) => {
    const writer = writers.get(name);
    if (writer && !steal) return Promise.resolve(undefined);
    writer?.();
    const letGo = () => {
      if (writers.get(name) !== letGo) return;
      writers.delete(name);
      ended();
    };
    writers.set(name, letGo);
    return Promise.resolve(letGo);
  };
}
