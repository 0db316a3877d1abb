/** A picture as the body of a request. The document has binary bodies as strings; the picture goes out as it is. */
export function pictureBody(picture: Blob) {
  return {
    headers: { 'Content-Type': 'image/jpeg' },
    body: picture as unknown as string,
    bodySerializer: (body: unknown) => body as Blob,
  };
}
