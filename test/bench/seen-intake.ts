// What the kit's page of an intake shows, read from it: so much somebody has to put on a page who writes it by hand.

/** One answer that can be chosen: a step of a scale has a number, and perhaps words at an end. */
export interface Option {
  readonly label: string;
  readonly end: string | undefined;
}

/** What a question is answered with. */
export type Control =
  | {
      readonly is: 'one' | 'several';
      readonly scale: boolean;
      readonly options: readonly Option[];
      readonly own: string[] | undefined;
    }
  | {
      readonly is: 'list';
      readonly groups: readonly { readonly label: string | undefined; readonly options: readonly string[] }[];
    }
  | { readonly is: 'text'; readonly inputmode: string }
  | { readonly is: 'long' }
  | { readonly is: 'confirm' }
  | { readonly is: 'date'; readonly parts: readonly string[] }
  | { readonly is: 'rows'; readonly add: string }
  | { readonly is: 'told'; readonly text: string }
  | { readonly is: 'group'; readonly members: readonly Shown[] };

/** A question as it is shown. */
export interface Shown {
  readonly key: string;
  readonly label: string;
  /** That it is needed, and by which law. */
  readonly mark: string | undefined;
  readonly help: readonly string[];
  readonly control: Control;
  /** Where a fact comes from. */
  readonly note: string | undefined;
  /** The way to leave it open. */
  readonly leave: string | undefined;
}

/** A page with all its questions. */
export interface Page {
  readonly title: string;
  readonly contents: { readonly title: string; readonly links: readonly string[] };
  readonly sections: readonly {
    readonly title: string;
    readonly intro: string | undefined;
    readonly questions: readonly Shown[];
  }[];
  readonly actions: readonly string[];
}

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const texts = (within: ParentNode, selector: string): string[] => [...within.querySelectorAll(selector)].map(words);
const maybe = (element: Element | null): string | undefined => (element ? words(element) : undefined);

/** The fields directly within something: not those in other fields. */
const outermost = (within: Element): Element[] =>
  [...within.querySelectorAll('.field')].filter((one) => one.parentElement?.closest('.field, .section') === within);

/** Reads a page that stands there. */
export function seen(page: ParentNode): Page {
  const nav = page.querySelector('nav');
  return {
    title: texts(page, 'h2')[0] ?? '',
    contents: { title: words(nav?.querySelector('h3')), links: nav ? texts(nav, 'button') : [] },
    sections: [...page.querySelectorAll('.section')].map((section) => ({
      title: words(section.querySelector('.section-title')),
      intro: maybe(section.querySelector('.intro')),
      questions: outermost(section).map(shown),
    })),
    actions: texts(page, '.actions button'),
  };
}

function shown(field: Element): Shown {
  const own = <T extends Element>(selector: string): T[] =>
    [...field.querySelectorAll<T>(selector)].filter((one) => one.closest('.field') === field);
  const label = own('.control.option > label, .label')[0];
  const mark = label?.querySelector('.mark');
  return {
    key: field.id || (own('[id]')[0]?.id ?? ''),
    label: words(label)
      .slice(0, mark ? -words(mark).length : undefined)
      .trim(),
    mark: mark ? words(mark) : undefined,
    help: own('.description, .hint').map(words),
    control: controlOf(field, own),
    note: maybe(own('.note')[0] ?? null),
    leave: maybe(own('.extras summary')[0] ?? null),
  };
}

function controlOf(field: Element, own: (selector: string) => Element[]): Control {
  const members = outermost(field);
  if (members.length > 0) return { is: 'group', members: members.map(shown) };
  const told = own('.readonly-value')[0];
  if (told) return { is: 'told', text: words(told) };
  if (own('.control.option').length > 0) return { is: 'confirm' };
  const add = own('[data-act="add"]')[0];
  if (add) return { is: 'rows', add: words(add) };
  const parts = own('.date-part').map(words);
  if (parts.length > 0) return { is: 'date', parts };
  const list = own('select')[0];
  if (list) return { is: 'list', groups: groupsOf(list) };
  if (own('textarea').length > 0) return { is: 'long' };
  const options = own('.option');
  if (options.length === 0) return { is: 'text', inputmode: own('input')[0]?.getAttribute('inputmode') ?? '' };
  const other = own('.own-answer')[0];
  return {
    is: options[0]?.querySelector('[type=radio]') ? 'one' : 'several',
    scale: own('.scale').length > 0,
    options: options.map((option) => ({
      label: words(option.querySelector('.step') ?? option.querySelector('label')),
      end: maybe(option.querySelector('.end')),
    })),
    own: other ? texts(other, 'label, button') : undefined,
  };
}

/** The groups of a list; what stands outside of them is a group without a name. */
function groupsOf(list: Element): { label: string | undefined; options: string[] }[] {
  const loose = [...list.children].filter(({ localName }) => localName === 'option').map(words);
  const groups = [...list.querySelectorAll('optgroup')].map((group) => ({ label: group.label, options: texts(group, 'option') }));
  return [...(loose.length > 0 ? [{ label: undefined, options: loose }] : []), ...groups];
}
