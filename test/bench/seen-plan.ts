// What somebody sees of a page, told so that the same can be written by hand: headings, text, buttons, closed rows and questions.

/** One control with its own label. */
export interface SeenControl {
  readonly tag: string;
  readonly type: string;
  readonly label: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly string[];
}

/** One thing that is seen. */
export type Seen =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly control: SeenControl }
  | { readonly kind: 'question'; readonly label: string; readonly help: string; readonly controls: readonly SeenControl[] }
  | {
      readonly kind: 'row';
      readonly title: string;
      readonly answers: readonly string[];
      readonly controls: readonly SeenControl[];
    };

/** What a person can press or fill in. */
export const controls = 'input, select, textarea, button, summary, a[href]';

const text = (element: Node | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function controlOf(element: Element): SeenControl {
  // A button has no value, and a link no type.
  const { value = '', checked = false, type = '', labels } = element as Partial<HTMLInputElement>;
  const options = element instanceof HTMLSelectElement ? [...element.options].map(text) : [];
  const label = labels?.[0] ? text(labels[0]) : text(element);
  return { tag: element.localName, type, label, value, checked, options };
}

/** Whether words stand here, and not only in what lies inside it. */
const says = (node: Node) => node instanceof Text && node.data.trim() !== '';

const all = (element: Element) => [...element.querySelectorAll(controls)].map(controlOf);

/** All that is seen inside an element, in reading order. */
export function seenIn(element: Element | ShadowRoot): Seen[] {
  return [...element.childNodes].flatMap((child): Seen[] => {
    if (says(child)) return [{ kind: 'text', text: text(child) }];
    if (!(child instanceof Element)) return [];
    if ((child as HTMLElement).hidden || child.matches('.visually-hidden')) return [];
    if (child.matches('h1, h2, h3, h4, h5, h6')) return [{ kind: 'heading', text: text(child) }];
    if (child.matches('li.row:has(details.fold:not([open]))')) {
      const [title, ...answers] = [...child.querySelectorAll('.fold-title, .fold-answer')].map(text);
      return [{ kind: 'row', title: title ?? '', answers, controls: all(child).filter(({ tag }) => tag !== 'summary') }];
    }
    if (child.matches('.field:not(:has(.field, li.row))')) {
      const [label, help] = ['.label', '.description'].map((one) => text(child.querySelector(one)));
      return [{ kind: 'question', label: label ?? '', help: help ?? '', controls: all(child) }];
    }
    if (child.matches(controls)) return [{ kind: 'control', control: controlOf(child) }];
    if ([...child.childNodes].some(says) && !child.querySelector(controls)) return [{ kind: 'text', text: text(child) }];
    return seenIn(child);
  });
}
