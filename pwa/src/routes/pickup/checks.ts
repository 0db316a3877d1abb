import { Problem } from '../../lib/api/problem.ts';
import type { Draft } from './draft.ts';

/** Checks that none of these fields is empty. Throws a Problem with those that are. */
export function emptyFields(fields: Record<string, string>): true {
  const empty = Object.entries(fields).filter(([, value]) => value.trim() === '');
  return refuse(empty.map(([name]) => fault(name, 'required')));
}

/** So many figures has a telephone number at least. */
const FIGURES = 8;

/**
 * Checks who it is and how to reach them: by telephone or by mail. Throws a Problem with all that is wrong.
 * A number that cannot be one is found here, because nobody hears of it later.
 */
export function checkWho({ name, phone, email }: Pick<Draft, 'name' | 'phone' | 'email'>): true {
  const figures = phone.replaceAll(/\D/g, '').length;
  return refuse([
    ...(name.trim() === '' ? [fault('name', 'required')] : []),
    ...(phone.trim() === '' && email.trim() === '' ? [fault('phone', 'required')] : []),
    ...(phone.trim() !== '' && figures < FIGURES ? [fault('phone', 'invalid')] : []),
    ...(email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim()) ? [fault('email', 'invalid')] : []),
  ]);
}

function fault(name: string, code: string) {
  return { field: `/${name}`, code, detail: 'is not right' };
}

function refuse(faults: ReturnType<typeof fault>[]): true {
  if (faults.length > 0) throw new Problem('bad_input', 'Not complete', 400, faults);
  return true;
}
