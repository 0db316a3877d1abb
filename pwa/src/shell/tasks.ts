import type { Session } from '../lib/api/session.svelte.ts';
import type { Sign } from '../lib/ui/pictograms/Icon.svelte';

/** Something staff can do: in the navigation, and as a tile on the start screen. */
export interface Task {
  href: string;
  icon: Sign;
  /** Left out of the navigation, where a phone has room for five. */
  tileOnly?: boolean;
  name: `task-${'intake' | 'scan' | 'batch' | 'items' | 'lots' | 'repairs' | 'pickups' | 'van' | 'practice' | 'manage'}`;
  /** Can be learned with made-up things. */
  learnable?: boolean;
}

const EVERYONE: readonly Task[] = [
  { href: '/innemen', icon: 'move-take-in', name: 'task-intake', learnable: true },
  { href: '/scan', icon: 'scan', name: 'task-scan', learnable: true },
  { href: '/reeks', icon: 'batch', name: 'task-batch', learnable: true },
  { href: '/stukken', icon: 'list', name: 'task-items', learnable: true },
  { href: '/partijen', icon: 'lots', name: 'task-lots', tileOnly: true },
  { href: '/reparatie', icon: 'step-repair', name: 'task-repairs', tileOnly: true },
  { href: '/beheer/ophalen/dagen', icon: 'station-driver', name: 'task-pickups', tileOnly: true },
  { href: '/oefenen', icon: 'practice', name: 'task-practice', tileOnly: true, learnable: true },
];

/** What a driver comes for. */
const VAN: Task = { href: '/rit', icon: 'route', name: 'task-van', tileOnly: true };

const MANAGE: Task = { href: '/beheer', icon: 'settings', name: 'task-manage' };

/** The tasks of the signed-in person; while they practise, those that can be learned. */
export function tasksFor(session: Session): readonly Task[] {
  if (session.practising) return EVERYONE.filter((task) => task.learnable);
  const leads = session.holds('coordinator', 'administrator');
  const drives = session.holds('driver');
  const van = drives || leads ? [VAN] : [];
  const tasks = drives ? [...van, ...EVERYONE] : [...EVERYONE, ...van];
  return leads ? [...tasks, MANAGE] : tasks;
}
