/** Kinds of inputs in which nothing is typed. */
const pressed = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/**
 * Which turn a key asks for: Ctrl+Z (or ⌘Z) back, Ctrl+Shift+Z and Ctrl+Y again. Undefined for another key, and in a box that is
 * typed in, which takes its own letters back.
 */
export function turnOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey === metaKey || isTyped(event.composedPath()[0])) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y') return shiftKey || metaKey ? undefined : 'redo';
  return key === 'z' ? (shiftKey ? 'redo' : 'undo') : undefined;
}

function isTyped(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !pressed.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
