/** A letter as a person reads it. */
export interface Letter {
  subject: string;
  text: string;
  /** The file for a calendar that comes with it, if one does. */
  calendar: string | null;
}

/** Reads the source of a message: its subject, its part in plain text, and its file for a calendar. */
export function readLetter(source: string): Letter {
  const [head = ''] = source.split(/\r?\n\r?\n/, 1);
  const subject = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
  const [text, calendar] = [partOf(source, 'text/plain'), partOf(source, 'text/calendar')];
  return { subject: decodeWords(subject), text: text ?? '', calendar };
}

/** A part of a message by its type; null when it has none. */
function partOf(source: string, type: string): string | null {
  const [, header = '', body] =
    new RegExp(`(^Content-Type: ${type}[\\s\\S]*?)\\r?\\n\\r?\\n([\\s\\S]*?)\\r?\\n--`, 'im').exec(source) ??
    [];
  if (body === undefined) return null;
  const encoding = /Content-Transfer-Encoding: ([\w-]+)/i.exec(header)?.[1] ?? '7bit';
  return decode(body, encoding);
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
