import { beforeAll, describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { faultText } from './faults.ts';
import { FormKeys } from './keys.ts';
import { Problem } from './problem.ts';

describe('the keys of a form', () => {
  it('stay the same for a retry', () => {
    const keys = new FormKeys();
    expect(keys.for({ name: 'Kast' })).toBe(keys.for({ name: 'Kast' }));
  });

  it('are fresh when something else is sent', () => {
    const keys = new FormKeys();
    expect(keys.for({ name: 'Kast' })).not.toBe(keys.for({ name: 'Kasten' }));
  });

  it('stay the same for a retry after a reload', () => {
    const before = new FormKeys();
    const key = before.for({ name: 'Kast' });
    expect(new FormKeys(before.kept).for({ name: 'Kast' })).toBe(key);
  });

  it('differ between forms', () => {
    expect(new FormKeys().for({})).not.toBe(new FormKeys().for({}));
  });
});

describe('the fault of a field', () => {
  const i18n = new I18n(async (_language, area) =>
    area === 'common' ? 'fault-required = Vul dit in.\nfault-invalid = Dit klopt niet.' : '',
  );
  const problem = Problem.from(
    {
      code: 'bad_input',
      faults: [
        { field: '/name', code: 'required', detail: '' },
        { field: '/names/nl', code: 'moon_full', detail: '' },
      ],
    },
    400,
  );

  beforeAll(() => i18n.speak('nl'));

  it('has the text of its code', () => expect(faultText(i18n, problem, '/name')).toBe('Vul dit in.'));

  it('falls back on saying that it is not right', () => {
    expect(faultText(i18n, problem, '/names/nl')).toBe('Dit klopt niet.');
  });

  it('is that of a part of the field as well', () => {
    expect(faultText(i18n, problem, '/names')).toBe('Dit klopt niet.');
  });

  it('is not that of a field with a longer name', () => {
    expect(faultText(i18n, problem, '/na')).toBeUndefined();
  });

  it('is absent without a problem', () => expect(faultText(i18n, null, '/name')).toBeUndefined());
});
