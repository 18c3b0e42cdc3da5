// Words, numbers, days and names in the reader's language.
import ar from './i18n/ar.json' with { type: 'json' };
import en from './i18n/en.json' with { type: 'json' };

const TEXTS = { ar, en };
const DAY_MS = 86400000;

const stored = (name) => localStorage.getItem('mithaq-' + name);

function language() {
  const wanted = new URLSearchParams(location.search).get('lang') ?? stored('lang');
  if (wanted in TEXTS) return wanted;
  return navigator.languages.some((tag) => tag.startsWith('ar')) ? 'ar' : 'en';
}

/** What a reader can set beside the language; kept in this browser. */
export const SETTINGS = {
  theme: ['auto', 'light', 'dark'],
  digits: ['latn', 'arab'],
  months: ['ar', 'ar-SY', 'ar-MA'],
};

export const setting = (name) => {
  const value = stored(name);
  return SETTINGS[name].includes(value) ? value : SETTINGS[name][0];
};

export function setSetting(name, value) {
  localStorage.setItem('mithaq-' + name, value);
  words = read();
}

function read() {
  const lang = language();
  const region = lang === 'ar' ? setting('months') : 'en-GB';
  const digits = lang === 'ar' ? setting('digits') : 'latn';
  const tag = `${region}-u-ca-gregory-nu-${digits}`;
  const format = (options) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    texts: TEXTS[lang],
    plural: new Intl.PluralRules(lang),
    number: new Intl.NumberFormat(tag),
    year: new Intl.NumberFormat(tag, { useGrouping: false }),
    percent: new Intl.NumberFormat(tag, { style: 'percent' }),
    weight: new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }),
    list: new Intl.ListFormat(lang, { type: 'conjunction' }),
    collator: new Intl.Collator(lang),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short' }),
    onlyMonth: format({ month: 'long' }),
  };
}

let words = read();

export const rereadLanguage = () => (words = read());
export const lang = () => words.lang;
export const dir = () => words.dir;
export const otherLang = () => (words.lang === 'ar' ? 'en' : 'ar');
export const rememberLang = (value) => localStorage.setItem('mithaq-lang', value);

/** A text by its key. `n` chooses the plural form; `{name}` is filled in. */
export function t(key, values = {}) {
  let text = words.texts[key];
  if (text === undefined) throw new Error(`No text "${key}"`);
  if (typeof text === 'object') text = text[words.plural.select(values.n)] ?? text.other;
  return text.replace(/\{(\w+)}/g, (_, name) => {
    const value = values[name];
    return typeof value === 'number' ? words.number.format(value) : value;
  });
}

/** Whether there are words for a key, as for a kind that the service has learned since. */
export const has = (key) => key in words.texts;

/** The words for one of a vocabulary, or the plain word where the pages do not know it yet. */
export const term = (vocabulary, word) => {
  const key = `${vocabulary}.${word}`;
  return has(key) ? t(key) : word.toLowerCase().replaceAll('_', ' ');
};

/** The words for one of a vocabulary in another language than the reader's. */
export const termIn = (language, vocabulary, word) => TEXTS[language][`${vocabulary}.${word}`] ?? word;

export const number = (n) => words.number.format(n);
export const percent = (share) => words.percent.format(share);
/** What speaks for or against something: `sign` is +, -, × or empty. */
export const weightText = (sign, weight) => sign.replace('-', '\u2212') + words.weight.format(weight);
export const list = (items) => words.list.format(items);
export const byName = (a, b) => words.collator.compare(a, b);

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso) => Date.parse(iso + 'T00:00:00Z') / DAY_MS;
export const isoDay = (n) => new Date(Math.round(n) * DAY_MS).toISOString().slice(0, 10);
const dateOf = (n) => new Date(n * DAY_MS);

export const dayText = (iso) => words.day.format(dateOf(dayNumber(iso)));
export const axisText = (n, unit) => {
  const date = dateOf(n);
  if (unit === 'year') return words.year.format(date.getUTCFullYear());
  return (unit === 'month' ? words.shortMonth : words.shortDay).format(date);
};

/** A moment of the service's clock, as a day. */
export const momentText = (iso) => words.day.format(new Date(iso));

/** When something happened, never more precisely than is known. */
export function dateText(date) {
  if (!date) return t('date.none');
  const { earliest, latest, precision, edtf } = date;
  if (earliest && earliest === latest) return dayText(earliest);
  if (precision === 'MONTH' && earliest) return words.month.format(dateOf(dayNumber(earliest)));
  if (precision === 'YEAR' && earliest) return words.year.format(Number(earliest.slice(0, 4)));
  if (/^XXXX-/.test(edtf ?? '')) return edtfText(edtf);
  if (earliest && latest) return t('date.between', { from: dayText(earliest), to: dayText(latest) });
  if (latest) return t('date.notAfter', { day: dayText(latest) });
  if (earliest) return t('date.notBefore', { day: dayText(earliest) });
  return edtf ?? t('date.none');
}

const EDTF_FORMS = [
  [/^\d{4}-\d\d-\d\d$/, dayText],
  [/^\d{4}-\d\d$/, (edtf) => words.month.format(dateOf(dayNumber(edtf + '-01')))],
  [/^\d{4}$/, (edtf) => words.year.format(Number(edtf))],
  [/^XXXX-\d\d$/, (edtf) => t('date.monthOnly', { month: words.onlyMonth.format(new Date(Date.UTC(2000, edtf.slice(5) - 1))) })],
];

/** A day, month or year as EDTF writes it, or two of them with a slash between, in words. */
export const edtfText = (edtf) => edtf.split('/').map((each) => EDTF_FORMS.find(([form]) => form.test(each))?.[1](each) ?? each).join(' – ');

/** The name of an entity in the reader's language, else as it is known: `{text, lang}`. */
export function nameOf(entity) {
  if (!entity) return { text: '', lang: words.lang };
  const named = entity.names?.find((name) => name.lang === words.lang);
  if (named) return { text: named.text ?? named.name, lang: named.lang };
  const any = entity.names?.[0];
  if (entity.name) return { text: entity.name, lang: scriptOf(entity.name) };
  if (any) return { text: any.text ?? any.name, lang: any.lang };
  if (entity.post) return { text: entity.post, lang: words.lang, isUnnamed: true };
  return { text: t('entity.unnamed'), lang: words.lang, isUnnamed: true };
}

/** The language a text is most likely in, by its first letter: enough to choose font and direction. */
export const scriptOf = (text) => (/\p{L}/u.exec(text)?.[0].match(/\p{Script=Arabic}/u) ? 'ar' : 'en');
