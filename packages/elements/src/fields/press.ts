/** What a person presses. A select and a text keep what the browser does: those take the focus to be used. */
const pressed = 'button, summary, a[href], label, input:is([type="radio"], [type="checkbox"])';

/**
 * Keeps a press from being lost. To leave a field can show what is wrong with it, which moves what stands below; where that happens
 * as the finger goes down, what it pressed is elsewhere when it comes up, and browsers then tell of no click. So the field is left
 * only as the click comes.
 */
export function keepPresses(root: Element | DocumentFragment): void {
  const holds = () => (root as ShadowRoot).activeElement?.matches('input, textarea, select') === true;
  const at = ({ target }: Event) => (target as Element).closest<HTMLElement>(pressed);
  root.addEventListener('mousedown', (event) => {
    if (at(event) && holds()) event.preventDefault();
  });
  root.addEventListener(
    'click',
    (event) => {
      // One of a mouse or a finger counts; a label gives the focus itself.
      const target = at(event);
      if ((event as UIEvent).detail > 0 && target && !target.matches('label') && holds()) target.focus({ preventScroll: true });
    },
    true,
  );
}
