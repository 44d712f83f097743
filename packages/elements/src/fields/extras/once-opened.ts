import { nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Rendered } from '../../observed.ts';

/** Shows what stands in a `<details>` once that was opened: most never are, and what was typed there stays when it closes. */
class OnceOpened extends Directive {
  #opened = false;

  render(_content: () => Rendered): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [content]: [() => Rendered]): unknown {
    this.#opened ||= parentNode instanceof Element && parentNode.closest('details')?.open === true;
    return this.#opened ? content() : nothing;
  }
}

/** See {@link OnceOpened}. What `content` reads of the form is not followed. */
export const onceOpened = directive(OnceOpened);
