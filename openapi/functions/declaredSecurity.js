/** An operation has a `security` that asks for something, or the tag that makes it public: never both. */
export default function declaredSecurity(operation, options, { path, documentInventory }) {
  const security = operation.security ?? documentInventory.resolved.security ?? [];
  // An empty requirement, `{}`, lets everybody in.
  const asksForSomething = security.length > 0 && security.every((choice) => Object.keys(choice).length > 0);
  const isPublic = (operation.tags ?? []).some((tag) => tag.toLowerCase() === options.public);
  if (asksForSomething !== isPublic) return [];
  const message = isPublic
    ? 'An operation tagged public asks for a sign-in.'
    : 'An operation asks for no sign-in and is not tagged public.';
  return [{ message, path }];
}
