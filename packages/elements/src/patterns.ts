import type { RegExpFactory } from '@wegwijs/definition';

/**
 * Runs patterns that are not structurally safe with an engine that comes when the first of them is met. Until it is there they are
 * refused, and so "could not check"; an engine that could not be had is asked for again with the next.
 * @param arrived called when it is there: what could not be checked can be judged again.
 */
export function patternsOnDemand(arrived: () => void): RegExpFactory {
  let engine: RegExpFactory | undefined;
  let coming: Promise<void> | undefined;
  const fetch = async () => {
    try {
      engine = (await import('./linear.ts')).linear;
      arrived();
    } catch {
      coming = undefined;
    }
  };
  return (source) => {
    if (engine) return engine(source);
    void (coming ??= fetch());
    throw new Error('the engine is not here yet');
  };
}
