/* oxlint-disable typescript/no-unnecessary-type-parameters -- a test knows what it looks for */
import { waitUntil } from '../../island/wait.suite.ts';
import { settled, showBuilder, rootOf } from '../show-builder.suite.ts';
import type { Desk } from '../desk.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

/** The view of the questions, as a test looks at it. */
export interface ShownForm {
  readonly shown: WegwijsFormBuilder;
  readonly desk: Desk;
  readonly root: ShadowRoot;
  /** One thing; it must be there. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** A button by its whole text or label. */
  button(name: string, within?: string): HTMLButtonElement;
  /** The line of an item in the outline. */
  line(id: string): HTMLElement;
  /** Selects something and waits. */
  select(id: string): Promise<void>;
  settle(): Promise<void>;
  /** What was announced last. */
  told(): string;
  /** What has the focus. */
  focused(): HTMLElement | null;
}

/** Shows the questions of the intake of Assen. */
export async function showForm(set: Partial<WegwijsFormBuilder> = {}): Promise<ShownForm> {
  const shown = await showBuilder('form', set);
  const root = rootOf(shown);
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const settle = async () => {
    await settled(shown);
    await new Promise((ready) => requestAnimationFrame(ready));
    // A dialog tells that it is closed when the browser comes to it, and then the focus goes where it belongs.
    await waitUntil(() => root.querySelector('dialog.ask:not([open])') === null, 'what was asked is gone');
    await settled(shown);
  };
  const get = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const desk = (shown as unknown as { desk: Desk }).desk;
  await settle();
  return {
    ...{ shown, desk, root, all, get, settle },
    button(name, within = '.builder-view') {
      const buttons = all<HTMLButtonElement>(`${within} button`);
      const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent.replace(/\s+/g, ' ').trim();
      const found = buttons.find((one) => named(one) === name && one.checkVisibility());
      if (!found) throw new Error(`no button "${name}" among ${buttons.map(named).join(' | ')}`);
      return found;
    },
    line: (id) => get(`.outline [data-id="${id}"]`),
    async select(id) {
      desk.builder.select(id);
      await settle();
    },
    settle,
    told: () => root.querySelector('.island > [role=status]')?.textContent ?? '',
    focused: () => root.activeElement as HTMLElement | null,
  };
}

/** Types into a control, as a person does. */
export function typeInto(control: HTMLElement, text: string, event: 'input' | 'change' = 'input'): void {
  (control as HTMLInputElement).value = text;
  control.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}
