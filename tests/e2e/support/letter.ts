/** A letter as a person reads it. */
export interface Letter {
  subject: string;
  text: string;
}

/** Reads the source of a message: its subject, and its part in plain text. */
export function readLetter(source: string): Letter {
  const [head = ''] = source.split(/\r?\n\r?\n/, 1);
  const plain = /Content-Type: text\/plain[\s\S]*?\r?\n\r?\n([\s\S]*?)\r?\n--/i.exec(source);
  const encoding = /Content-Transfer-Encoding: ([\w-]+)/i.exec(plain?.[0] ?? '')?.[1] ?? '7bit';
  const subject = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
  return { subject: decodeWords(subject), text: decode(plain?.[1] ?? '', encoding) };
}

/** The link in a letter to this page of ours. */
export function letterLink(letter: Letter, page: string): string {
  const link = letter.text.split(/\s+/).find((word) => word.startsWith('http') && word.includes(page));
  if (!link) throw new Error(`The letter has no link to ${page}:\n${letter.text}`);
  return link;
}

function decode(body: string, encoding: string): string {
  if (encoding.toLowerCase() === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding.toLowerCase() !== 'quoted-printable') return body;
  return unquote(body.replace(/=\r?\n/g, ''));
}

function unquote(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Encoded words in a header (RFC 2047). */
function decodeWords(header: string): string {
  return header
    .replace(/\r?\n[ \t]+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquote(text.replace(/_/g, ' ')),
    );
}
