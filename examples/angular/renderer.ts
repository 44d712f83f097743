// The calls that Angular's renderer makes, in its order: create, attributes, listeners, insert; properties with each detection of
// changes, and only those that are another value than the last time. Every event is followed by such a detection.

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => unknown };

/** What a template says of one tag. */
export interface Binding {
  readonly attributes?: { readonly [name: string]: string };
  readonly properties?: { readonly [name: string]: () => unknown };
  readonly text?: () => string;
  readonly on?: Listeners;
}

/** A part of a page that comes, changes and goes. */
export interface Part {
  /** Brings it up to date, before a place on the page. */
  update(place: ChildNode, detect: () => void): void;
  remove(): void;
}

/** One element. */
export function element(tag: string, { attributes = {}, properties = {}, text, on = {} }: Binding): Part {
  let made: HTMLElement | undefined;
  const last = new Map<string, unknown>();
  const create = (detect: () => void): HTMLElement => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    for (const [name, listener] of Object.entries(on))
      node.addEventListener(name, (event) => {
        (listener as (event: Event) => unknown)(event);
        detect();
      });
    return node;
  };
  const set = (node: HTMLElement, name: string, value: unknown) => {
    if (last.has(name) && Object.is(last.get(name), value)) return;
    last.set(name, value);
    Object.assign(node, { [name]: value });
  };
  return {
    update(place, detect) {
      made ??= create(detect);
      if (!made.isConnected) place.before(made);
      for (const [name, value] of Object.entries(properties)) set(made, name, value());
      if (text) set(made, 'textContent', text());
    },
    remove() {
      made?.remove();
      made = undefined; // what comes back is made anew
      last.clear();
    },
  };
}

/** What is there only while a condition holds. */
export function conditional(holds: () => boolean, part: Part): Part {
  const place = document.createComment('');
  return {
    update(before, detect) {
      if (!place.isConnected) before.before(place);
      if (holds()) part.update(place, detect);
      else part.remove();
    },
    remove: () => part.remove(),
  };
}

/** Shows a template and keeps it up to date. */
export function render(into: HTMLElement, template: readonly Part[]): void {
  const end = document.createComment('');
  into.append(end);
  const detect = () => {
    for (const part of template) part.update(end, detect);
  };
  detect();
}
