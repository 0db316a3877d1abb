import type { Session } from '../lib/api/session.svelte.ts';
import type { Sign } from '../lib/ui/pictograms/Icon.svelte';

/** Something staff can do: in the navigation, and as a tile on the start screen. */
export interface Task {
  href: string;
  icon: Sign;
  name: 'task-intake' | 'task-scan' | 'task-batch' | 'task-items' | 'task-manage';
}

const EVERYONE: readonly Task[] = [
  { href: '/innemen', icon: 'move-take-in', name: 'task-intake' },
  { href: '/scan', icon: 'scan', name: 'task-scan' },
  { href: '/reeks', icon: 'batch', name: 'task-batch' },
  { href: '/stukken', icon: 'list', name: 'task-items' },
];

const MANAGE: Task = { href: '/beheer', icon: 'settings', name: 'task-manage' };

/** The tasks of the signed-in person. */
export function tasksFor(session: Session): readonly Task[] {
  return session.holds('coordinator', 'administrator') ? [...EVERYONE, MANAGE] : EVERYONE;
}
