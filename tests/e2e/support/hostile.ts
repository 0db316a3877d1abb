/**
 * Texts that somebody could paste on a thing, or over a label of ours, to lead people or the tablet astray. `origin` is
 * our own, `code` that of a real label; `hacked` is what a text that gets itself executed would set.
 */
export function hostileTexts(origin: string, code: string): string[] {
  const plain = [...scripts(), ...elsewhere(origin, code), ...within(origin, code), ...programs(code)];
  const turned = plain.flatMap((text, place) => [0, 1].map((more) => turn(text, 2 * place + more)));
  return [...new Set([...plain, ...turned, ...long(origin, code)])];
}

/** How a text is dressed up, so that a careless look lets it pass. Each text is so in two of these ways. */
const TURNS: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => `\0${text}`,
  (text) => encodeURI(text).replaceAll('/', '%2F'),
  (text) => `${text}\0.html`,
  (text) => `\u202e${text}\u202c`,
  (text) => `${text.slice(0, 4)}\u200b${text.slice(4)}`,
  (text) => ` \u00a0${text}`,
];

function turn(text: string, place: number): string {
  return TURNS[place % TURNS.length]?.(text) ?? text;
}

/** Texts that are a program, when a page would take them for one. */
function scripts(): string[] {
  return [
    'javascript:hacked=1',
    'javascript://%0ahacked=1',
    'data:text/html,<script>parent.hacked=1</script>',
    'vbscript:hacked=1',
    '<script>hacked=1</script>',
    '<img src=x onerror=hacked=1>',
    '<svg/onload=hacked=1>',
    '<iframe srcdoc="<script>parent.hacked=1</script>">',
    '"><a href=//evil.example autofocus onfocus=hacked=1>',
    '</bdi></p><meta http-equiv=refresh content="0;//evil.example">',
    '{{constructor.constructor("hacked=1")()}}',
    '{@html "<img src=x onerror=hacked=1>"}',
    '${(globalThis.hacked=1)}',
    '__proto__[hacked]=1',
    "' OR 1=1; DROP TABLE items; --",
    '=HYPERLINK("http://evil.example","label")',
    '../../../../etc/passwd',
  ];
}

/** Addresses that look like ours, and are not. */
function elsewhere(origin: string, code: string): string[] {
  const { host, hostname, port } = new URL(origin);
  const path = `/i/${code}`;
  return [
    `https://evil.example${path}`,
    `//evil.example${path}`,
    `\\\\evil.example\\i\\${code}`,
    `http:evil.example${path}`,
    `${origin}.evil.example${path}`,
    `${origin}@evil.example${path}`,
    `${origin}:1${path}`,
    `http://${hostname}.evil.example:${port}${path}`,
    `http://evil.example#${origin}${path}`,
    `http://evil.example/?to=${origin}${path}`,
    `http://evil.example\\@${host}${path}`,
    `http://us@${host}${path}`,
    `http://us:secret@${host}${path}`,
    `http://${hostname}:1${path}`,
    `http://${hostname}${path}`,
    `https://${host}${path}`,
    `ws://${host}${path}`,
    `ftp://${host}${path}`,
    `file:///i/${code}`,
    `blob:${origin}${path}`,
    `view-source:${origin}${path}`,
    `http://localhost:${port}${path}`,
    `http://2130706433:${port}${path}`,
    `http://[::ffff:127.0.0.1]:${port}${path}`,
    `http://${hostname.replaceAll('.', '\u3002')}:${port}${path}`,
    `http://${hostname.replaceAll('1', '\uff11')}:${port}${path}`,
  ];
}

/** Addresses at our own place that are not those of a label. */
function within(origin: string, code: string): string[] {
  return [
    `${origin}/v1/sessions`,
    `${origin}/uitloggen`,
    `${origin}/i/../uitloggen`,
    `${origin}/i/${code}/../../beheer`,
    `${origin}/i/${code}?to=https://evil.example`,
    `${origin}/i/${code}#https://evil.example`,
    `${origin}/i/${code};x`,
    `${origin}/i/${code}/`,
    `${origin}/i//${code}`,
    `${origin}//i/${code}`,
    `${origin}/I/${code}`,
    `${origin}/x/${code}`,
    `${origin}/i/%2e%2e/${code}`,
    `${origin}/i/%${code.charCodeAt(0).toString(16)}${code.slice(1)}`,
    `${origin}/\u0456/${code}`,
    `${origin}/i/${fullWidth(code)}`,
    `${origin}/toestel#${'A'.repeat(43)}`,
    `${origin}/stop#${'A'.repeat(43)}`,
  ];
}

/** Texts that a telephone would hand to another program. */
function programs(code: string): string[] {
  return [
    `tel:+31900${code}`,
    `sms:+31612345678?body=${code}`,
    `mailto:evil@example.org?subject=${code}`,
    'WIFI:T:WPA;S:Omloop;P:omloop;;',
    `intent://i/${code}#Intent;scheme=https;package=example.evil;end`,
    'market://details?id=example.evil',
    'itms-apps://apps.example/evil',
    'geo:52.09,5.12',
    'bitcoin:1Evil?amount=1',
    'otpauth://totp/Omloop?secret=AAAAAAAA',
    'BEGIN:VCARD;N:Evil;URL:http://evil.example;END:VCARD',
    'BEGIN:VEVENT;SUMMARY:Evil;END:VEVENT',
  ];
}

/** Texts of about four thousand bytes, the most that a QR code holds. */
function long(origin: string, code: string): string[] {
  return [
    'A'.repeat(4096),
    '<b>'.repeat(1365),
    `${origin}/i/${'0'.repeat(4000)}`,
    `${origin}/i/${code}${' '.repeat(4000)}.`,
    `http://${'evil.'.repeat(800)}example/i/${code}`,
    '\u202e\ud83d\udca9'.repeat(1365),
  ];
}

/** The same letters and digits, as Chinese and Japanese print has them. */
function fullWidth(code: string): string {
  return [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
}
