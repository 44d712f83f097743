// The least that a browser can do for the same questions: plain DOM, built first and inserted once.
import { allStyles } from '../../packages/elements/src/styles/late.ts';
import type { Question } from './questions.ts';

type Props = { readonly [name: string]: string };

function make(tag: string, props: Props, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

function control({ key, kind, options }: Question): HTMLElement[] {
  const input = (id: string, label: string, props: Props, around: string) => {
    const both = [make('input', { id, ...props }), make('label', { for: id }, label)];
    return make('div', { class: around }, ...(around === 'option' ? both : both.reverse()));
  };
  const text = { type: 'text', inputmode: 'numeric' };
  if (options.length > 0)
    return options.map((option, n) => input(`${key}-${String(n)}`, option, { type: 'radio', name: key }, 'option'));
  if (kind === 'date') return ['Dag', 'Maand', 'Jaar'].map((part) => input(`${key}-${part}`, part, text, 'date-part'));
  return [make(kind === 'long-text' ? 'textarea' : 'input', { id: key, 'aria-describedby': `${key}-help` })];
}

function field(question: Question): HTMLElement {
  const { key, label, help = '', kind, options, required } = question;
  const name = required ? [label] : [label, make('span', { class: 'mark' }, ' (niet verplicht)')];
  const grouped = options.length > 0 || kind === 'date';
  return make(
    grouped ? 'fieldset' : 'div',
    { class: grouped ? 'field group' : 'field' },
    make(grouped ? 'legend' : 'label', grouped ? { class: 'label' } : { class: 'label', for: key }, ...name),
    make('p', { class: 'description', id: `${key}-help` }, help),
    make('p', { class: 'messages', id: `${key}-error` }),
    make('div', { class: 'control' }, ...control(question)),
  );
}

/** Puts all questions into a shadow root with our styles. */
export function byHandDom(host: Element, sections: readonly (readonly Question[])[]): void {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = allStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const form = make('form', { novalidate: '' });
  const made = document.createDocumentFragment();
  sections.forEach((questions, i) =>
    made.append(make('section', { class: 'section' }, make('h3', {}, `Deel ${String(i + 1)}`), ...questions.map(field))),
  );
  form.append(made);
  root.append(form);
}
