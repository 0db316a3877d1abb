const ALWAYS_INPUT = ['post', 'put', 'patch'];

/** What an operation takes, by the word of the option `when`. */
const takes = {
  body: (operation) => operation.requestBody !== undefined,
  input: (operation, method, parameters) => ALWAYS_INPUT.includes(method) || parameters.length > 0,
};

/** An operation that takes what `when` says declares an answer with this `status`. */
export default function declaredStatus(operation, { status, when }, { path, documentInventory }) {
  const [, address, method] = path;
  const shared = documentInventory.resolved.paths[address].parameters ?? [];
  const parameters = [...shared, ...(operation.parameters ?? [])];
  if (!takes[when](operation, method, parameters) || operation.responses?.[status]) return [];
  return [{ message: `no ${status}`, path: [...path, 'responses'] }];
}
