/** The most that a file may be before it is even opened, in bytes. */
export const largestFile = 20_000_000;

/** The bytes of a file that a person chose; or why it is not read. */
export async function readBytes(
  file: File,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: 'too-large' | 'unreadable' }> {
  if (file.size > largestFile) return { fault: 'too-large' };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** Bytes as text: UTF-8, else what an older spreadsheet writes. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of a file that a person chose; empty when it cannot be read. */
export async function readText(file: File): Promise<string> {
  const read = await readBytes(file);
  return 'bytes' in read ? textOf(read.bytes) : '';
}

/** The file that was chosen in a control. The control is emptied, so that the same file can be chosen again. */
export const chosenFile = (event: Event): File | undefined => chosenFiles(event)[0];

/** The same of a control that takes several. */
export function chosenFiles(event: Event): readonly File[] {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}
