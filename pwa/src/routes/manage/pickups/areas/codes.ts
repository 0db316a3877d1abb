const POSTCODE = /^[1-9]\d{3}([A-Z]{2}|-[1-9]\d{3})?$/;
const MUNICIPALITY = /^GM\d{4}$/;

/** The postcodes in a text, as the server wants them: `5011 ab` and `5011 - 5019` are one each. */
export function postcodesIn(text: string): string[] {
  const joined = text
    .toUpperCase()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\b(\d{4})\s+(?=[A-Z]{2}\b)/g, '$1');
  return split(joined);
}

/** The codes of municipalities in a text. */
export function municipalitiesIn(text: string): string[] {
  return split(text.toUpperCase());
}

/** Which of these are no postcodes. */
export function wrongPostcodes(codes: readonly string[]): string[] {
  return codes.filter((code) => !POSTCODE.test(code) || backwards(code));
}

/** Which of these are no codes of municipalities. */
export function wrongMunicipalities(codes: readonly string[]): string[] {
  return codes.filter((code) => !MUNICIPALITY.test(code));
}

function backwards(range: string): boolean {
  const [from = '', until] = range.split('-');
  return until !== undefined && until < from;
}

function split(text: string): string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== '');
}
