import type { MyRepairBooking } from '../../lib/api/types.ts';
import type { I18n } from '../../lib/i18n/i18n.svelte.ts';
import { kebab } from '../../lib/i18n/kebab.ts';
import { inSentence } from '../../lib/resident/in-sentence.ts';
import type { View } from './view.ts';

/** The heading of a booking, and the first words below it. */
export interface Words {
  title: string;
  lead?: string | undefined;
}

/** What to say of a booking. */
export function wordsOf(i18n: I18n, booking: MyRepairBooking, view: View): Words {
  const { t } = i18n;
  switch (view) {
    case 'waiting':
      return {
        title: t('repair-waiting-title'),
        lead: t('repair-waiting-before', { ahead: booking.ahead ?? 0 }),
      };
    case 'queue':
      return { title: t('repair-queue-title'), lead: t('repair-queue-stay') };
    case 'table':
      return { title: t('repair-table-title') };
    case 'done':
      return outcome(i18n, booking);
    default:
      return { title: t(`repair-${view}-title`), lead: t(`repair-${view}`) };
  }
}

function outcome({ t, formats }: I18n, { names, result, step }: MyRepairBooking): Words {
  const name = inSentence(formats.name(names));
  const word = kebab(result ?? 'unknown');
  const said = step === 'given_up' ? 'repair-given-up' : (`repair-${word}` as const);
  return { title: t(`repair-${word}-title`), lead: t(said, { name }) };
}
