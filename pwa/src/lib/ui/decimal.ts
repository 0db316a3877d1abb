/**
 * Reads what a person types into a field with decimals: `12,5` and `12.50` are both 1250 hundredths.
 * Gives the whole number of smallest units, or null when it is not a number or has too many decimals.
 * @param digits decimals of the unit: 2 for euros in cents, 3 for kilograms in grams
 */
export function parseDecimal(typed: string, digits: number): number | null {
  const match = /^(\d{1,7})?(?:[.,](\d*))?$/.exec(typed.trim());
  if (!match || !/\d/.test(typed)) return null;
  const [, whole = '0', rest = ''] = match;
  if (rest.length > digits) return null;
  return Number(whole + rest.padEnd(digits, '0'));
}

/**
 * Writes smallest units with a comma, as Dutch does: 1250 cents are `12,50`, 4200 grams are `4,2`.
 * Money has both decimals or none; other units drop zeros at the end.
 */
export function showDecimal(units: number, digits: number): string {
  if (digits === 0) return String(units);
  const text = String(units).padStart(digits + 1, '0');
  const whole = text.slice(0, -digits);
  const rest = text.slice(-digits);
  const shown = digits === 2 && Number(rest) > 0 ? rest : rest.replace(/0+$/, '');
  return shown === '' ? whole : `${whole},${shown}`;
}

/** What the field holds after a key of the number pad; `back` wipes the last character. */
export function pressKey(typed: string, key: string, digits: number): string {
  if (key === 'back') return typed.slice(0, -1);
  if (key === ',' && (digits === 0 || /[.,]/.test(typed))) return typed;
  const next = key === ',' && typed === '' ? '0,' : typed === '0' && key !== ',' ? key : typed + key;
  return next.endsWith(',') || parseDecimal(next, digits) !== null ? next : typed;
}
