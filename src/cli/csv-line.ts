/**
 * Values as one record of RFC 4180, line end included: null is empty, several values of one field stand beside one another
 * with `; ` between them.
 */
export function csvLine(values: (string | boolean | string[] | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: string | boolean | string[] | null): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
