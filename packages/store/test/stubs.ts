/** Puts something in place of a member of a browser object, until {@link restoreStubs}. */
export function stub(target: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  restores.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
}

/** Takes away all stubs, the last one first. */
export function restoreStubs(): void {
  for (const restore of restores.splice(0).reverse()) restore();
}

const restores: (() => void)[] = [];
