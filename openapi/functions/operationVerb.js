/** When the first word of an operationId is a known verb, the method is one that goes with it. */
export default function operationVerb(operation, methodsOf, { path }) {
  const method = path[2];
  const verb = /^[a-z]+/.exec(operation.operationId ?? '')?.[0] ?? '';
  const methods = methodsOf[verb];
  if (methods && !methods.includes(method)) {
    return [{ message: `${operation.operationId} goes with ${methods}, not with ${method}.` }];
  }
  const reads = Object.keys(methodsOf).filter((word) => methodsOf[word].includes('get'));
  if (method === 'get' && !reads.includes(verb)) {
    return [{ message: `A GET starts with ${reads.join(' or ')}, not with ${verb || 'nothing'}.` }];
  }
  return [];
}
