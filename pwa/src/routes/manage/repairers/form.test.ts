import { describe, expect, it } from 'vitest';
import type { Repairer } from '../../../lib/api/types.ts';
import { RepairerForm } from './form.svelte.ts';

const WIM: Repairer = {
  id: 'r-1',
  name: 'Wim',
  language: 'en',
  email: 'wim@example.nl',
  skills: ['textile'],
  active: true,
};

describe('what is filled in about a repairer', () => {
  it('has no address when none is given', () => {
    const form = new RepairerForm(null, 'nl');
    form.name = ' Wim ';
    form.skills = ['toys'];
    form.email = ' ';
    expect(form.body).toEqual({ name: 'Wim', language: 'nl', skills: ['toys'] });
  });

  it('begins with what is known', () => {
    const { id, ...known } = WIM;
    expect(id).toBe('r-1');
    expect(new RepairerForm(WIM, 'nl').patch).toEqual(known);
  });

  it('forgets an address that was wiped', () => {
    const form = new RepairerForm(WIM, 'nl');
    form.email = '';
    expect(form.patch).toEqual({
      name: 'Wim',
      language: 'en',
      skills: ['textile'],
      active: true,
      forgetEmail: true,
    });
  });
});
