/** A table as rows of cells. Reads what a spreadsheet copies (tabs) and what it saves (commas or semicolons), with quoted cells. */
export function cellsOf(text: string): string[][] {
  const whole = text.replace(/^\uFEFF/, '');
  const first = /^[^\r\n]*/.exec(whole)?.[0] ?? '';
  const counts = ['\t', ';', ','].map((sign) => [sign, first.split(sign).length] as const);
  const [separator] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endRow = () => {
    row.push(cell);
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    [row, cell] = [[], ''];
  };
  for (let i = 0; i < whole.length; i++) {
    const sign = whole[i] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (whole[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Rows of cells as a table for a spreadsheet. What looks like a formula is kept from being one. */
export function tableText(rows: readonly (readonly string[])[], separator: ',' | ';' | '\t' = ';'): string {
  const safe = (cell: string) => (/^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);
  const quoted = (cell: string) => (/["\n\r]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(safe(cell))).join(separator)).join('\r\n')}\r\n`;
}

/** A cell as a person meant it: without what kept it from being a formula. */
export function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
}
