import { beforeEach, describe, expect, it } from 'vitest';
import { ReportDraft } from './staff-report.svelte.ts';

describe('what a repairer says', () => {
  let draft: ReportDraft;

  beforeEach(() => {
    draft = new ReportDraft();
  });

  it('needs a result', () => {
    expect(draft.ready).toBe(false);
    expect(() => draft.report).toThrow();
  });

  it('is enough when it works, and asks nothing more', () => {
    draft.result = 'fixed';
    expect([draft.ready, draft.asksBarrier, draft.nextSteps]).toEqual([true, false, ['nothing']]);
    expect(draft.report).toEqual({ result: 'fixed', parts: [], next: 'nothing' });
  });

  it('of the end of a life needs the reason', () => {
    draft.result = 'end_of_life';
    expect([draft.asksBarrier, draft.ready]).toEqual([true, false]);
    draft.barrier = 'too_worn_out';
    expect(draft.report).toMatchObject({ barrier: 'too_worn_out', next: 'give_up' });
  });

  it('has no reason left over from another result', () => {
    draft.result = 'end_of_life';
    draft.barrier = 'too_worn_out';
    draft.result = 'repairable';
    expect(draft.report).toEqual({ result: 'repairable', parts: [], next: 'come_back' });
  });

  it('keeps what was chosen to come next, where that goes with the result', () => {
    draft.result = 'repairable';
    draft.next = 'professional';
    draft.result = 'unknown';
    expect(draft.next).toBe('professional');
    draft.result = 'fixed';
    expect(draft.next).toBe('nothing');
  });

  it('leaves out what says nothing', () => {
    draft.result = 'fixed';
    draft.cause = '  ';
    draft.work = ' Snoer vervangen ';
    draft.parts = [
      { name: ' Snoer ', cents: 350 },
      { name: '', cents: null },
    ];
    expect(draft.report).toEqual({
      result: 'fixed',
      work: 'Snoer vervangen',
      parts: [{ name: 'Snoer', cents: 350 }],
      next: 'nothing',
    });
  });

  it('waits for the price of a part', () => {
    draft.result = 'fixed';
    draft.parts = [{ name: 'Snoer', cents: null }];
    expect(draft.ready).toBe(false);
  });
});
