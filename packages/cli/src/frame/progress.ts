/** How far long work is, on one line that is written over; nothing where no person watches. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): {
  report: (done: number, of: number, what: string) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  let shown = false;
  const clear = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  return {
    clear,
    report: (done, of, what) => {
      stream.write(`\r\u001b[K${done}/${of}: ${what}`);
      shown = true;
    },
  };
}
