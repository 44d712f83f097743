/** Counts listeners on what outlives a widget, timers that wait, and channels that are open. */
export function counting(): { now: { listeners: number; timers: number; channels: number }; stop(): void } {
  const now = { listeners: 0, timers: 0, channels: 0 };
  const undo: (() => void)[] = [];
  const patch = (on: object, name: string, made: (before: (...given: unknown[]) => unknown) => unknown) => {
    const before = Reflect.get(on, name) as (...given: unknown[]) => unknown;
    Reflect.set(on, name, made(before));
    undo.push(() => Reflect.set(on, name, before));
  };
  for (const target of [globalThis, document, document.body]) {
    patch(
      target,
      'addEventListener',
      (before) =>
        (...given: unknown[]) => (now.listeners++, before.apply(target, given)),
    );
    patch(
      target,
      'removeEventListener',
      (before) =>
        (...given: unknown[]) => (now.listeners--, before.apply(target, given)),
    );
  }
  const waiting = new Set<unknown>();
  const count = () => (now.timers = waiting.size);
  patch(globalThis, 'setTimeout', (before) => (work: () => void, ...rest: unknown[]) => {
    const id = before(() => (waiting.delete(id), count(), work()), ...rest);
    waiting.add(id);
    count();
    return id;
  });
  patch(globalThis, 'clearTimeout', (before) => (id: unknown) => (waiting.delete(id), count(), before(id)));
  patch(globalThis, 'BroadcastChannel', (Before) => {
    const Channel = Before as unknown as typeof BroadcastChannel;
    return class extends Channel {
      constructor(name: string) {
        super(name);
        now.channels++;
      }
      override close(): void {
        now.channels--;
        super.close();
      }
    };
  });
  return { now, stop: () => undo.forEach((one) => one()) };
}
