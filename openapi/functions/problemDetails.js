/** All fields of a schema, those of its parts included. */
function fieldsOf(schema = {}) {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap(fieldsOf)];
}

/** An answer is a problem in the sense of RFC 9457, and nothing but that, with the `required` fields. */
export default function problemDetails(response, { required }) {
  const content = Object.entries(response.content ?? {});
  if (content.length === 0) return [{ message: 'It has no content.' }];
  return content.flatMap(([type, { schema }]) => {
    // A charset may follow.
    if (type.split(';')[0] !== 'application/problem+json') return [{ message: `Found ${type}.` }];
    const fields = fieldsOf(schema);
    const missing = required.filter((field) => !fields.includes(field));
    return missing.length > 0 ? [{ message: `Missing ${missing.join(', ')}.` }] : [];
  });
}
