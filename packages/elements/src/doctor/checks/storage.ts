import { fault, warning } from '@wegwijs/definition';
import type { Check } from '../page.ts';

/** Whether a draft can be kept on the device, where a widget is to do so. */
export const storage: Check = async ({ widgets }) => {
  const keeping = widgets.filter((widget) => widget.getAttribute('draft') === 'device');
  if (keeping.length === 0) return [];
  const nameless = keeping.filter((widget) => !widget.getAttribute('subject') && !(widget as { subject?: string }).subject);
  return [
    ...((await mayKeep()) ? [] : [fault('storage.blocked', 'indexedDB')]),
    ...nameless.map(({ localName }) => warning('storage.subject', localName)),
  ];
};

function mayKeep(): Promise<boolean> {
  const name = 'wegwijs-doctor';
  return new Promise((done) => {
    try {
      const request = indexedDB.open(name);
      request.onerror = () => done(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(name);
        done(true);
      };
    } catch {
      done(false);
    }
  });
}
