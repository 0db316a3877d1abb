/** Whether a key was meant for the screen: not for a field, and not for the browser. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  const { target } = event;
  return (
    !(target instanceof HTMLElement) || !target.closest('input, textarea, select, dialog, [contenteditable]')
  );
}
