/** The number of Unicode code points in a text (JSON Schema counts characters, not UTF-16 units). */
export function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++, length++) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
  }
  return length;
}
