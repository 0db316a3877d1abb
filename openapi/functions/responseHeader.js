/** An answer declares the header with this `name`, in upper or lower case. */
export default function responseHeader(response, { name }) {
  const names = Object.keys(response.headers ?? {}).map((header) => header.toLowerCase());
  return names.includes(name.toLowerCase()) ? [] : [{ message: `no header ${name}` }];
}
