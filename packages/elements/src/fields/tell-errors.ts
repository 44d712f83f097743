import { FieldElement } from './field-element.ts';
import { plainLabel } from './label.ts';
import { sentences } from './messages.ts';

/**
 * Says what is found wrong with a field when a person leaves it, for who does not see it appear: the focus is elsewhere by then
 * (WCAG 4.1.3). What a tried step finds is said by its summary.
 */
export function tellErrors(root: EventTarget): void {
  let right: readonly FieldElement[] = [];
  // Before the field hears that it is left.
  root.addEventListener('blur', ({ target }) => (right = around(target).filter((element) => !wrong(element))), true);
  root.addEventListener('focusout', () => {
    const told = right.filter(wrong).map(said);
    const scene = right[0]?.scene;
    if (told.length > 0) scene?.announce({ text: told.join(' '), language: scene.voice.language });
  });
}

/** The field elements in which something stands, the innermost first. */
function around(target: EventTarget | null): FieldElement[] {
  const found: FieldElement[] = [];
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement)
    if (at instanceof FieldElement) found.push(at as FieldElement);
  return found;
}

function wrong({ field }: FieldElement): boolean {
  return field.shown.value.length > 0;
}

function said({ scene, field }: FieldElement): string {
  const texts = sentences(scene, field, field.shown.value).map(({ first, second }) => (first ?? second)?.text ?? '');
  return `${plainLabel(scene, field)}: ${texts.join(' ')}`;
}
