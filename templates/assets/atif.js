'use strict';
/*
 * Citations of a release, made of what its page says of itself: the JSON-LD and the links in its head.
 * The cases in src/test/resources/render/citations.txt hold each style to what was written by hand.
 */
const Atif = (() => {
  const WORDS = {
    tr: {
      sort: 'Basın açıklaması', undated: 't.y.', accessed: (day) => `Erişim ${day}`,
      format: 'Biçim', copy: 'Kopyala', copied: 'Kopyalandı.', failed: 'Kopyalanamadı; seçili metni kendiniz kopyalayın.',
      withdrawn: (day) => `geri çekildi: ${day}`, superseded: 'yerini yeni sürümü aldı', revised: 'yeni sürüm',
    },
    en: {
      sort: 'Press release', undated: 'n.d.', accessed: (day) => `Accessed ${day}`,
      format: 'Style', copy: 'Copy', copied: 'Copied.', failed: 'Could not copy; please copy the selected text yourself.',
      withdrawn: (day) => `withdrawn ${day}`, superseded: 'superseded by a newer version', revised: 'newer version',
    },
  };
  const MONTH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

  /** What a page says of itself: title, author, date (EDTF), number, language, status, site, url. */
  const read = (page) => {
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]').textContent);
    return {
      title: data.headline,
      author: data.author && data.author.name,
      date: data.temporalCoverage,
      number: data.identifier,
      language: data.inLanguage,
      status: [].concat(data.creativeWorkStatus || []),
      site: page.querySelector('meta[property="og:site_name"]').content,
      url: page.querySelector('link[rel~="canonical"]').href,
    };
  };

  /* Dates. A date is EDTF: a day, a month, a year, two of these, XXXX for an unknown year, ? for doubt. */

  const ends = (edtf) =>
    (edtf || '').split('/').filter(Boolean).map((end) => {
      const [year, month, day] = end.replace('?', '').split('-');
      return { year: year === 'XXXX' ? null : year, month: Number(month) || null, day: Number(day) || null };
    });

  const doubtful = (edtf) => (edtf || '').includes('?');

  const monthName = (month, language) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));

  const dayAndMonth = ({ month, day }, language) => {
    if (!month) return '';
    const name = monthName(month, language);
    return !day ? name : language === 'tr' ? `${day} ${name}` : `${name} ${day}`;
  };

  /** Day and month with their year, or with what stands for an unknown one. */
  const withYear = (words, hasDay, year, order, undated) => {
    if (!words) return year;
    if (order === 'year first') return `${year || undated}, ${words}`;
    return !year || (order === 'en' && hasDay) ? `${words}, ${year || undated}` : `${words} ${year}`;
  };

  /** A date in words; `order` is 'year first' or the language. */
  const dateWords = (edtf, language, undated, order = language) => {
    const [from, until] = ends(edtf);
    if (!from) return undated;
    const dated = (words, { year, day }) => withYear(words, day, year, order, undated);
    const named = (end) => dayAndMonth(end, language);
    const dash = language === 'tr' ? ' – ' : '–';
    let words;
    if (!until) {
      words = dated(named(from), from);
    } else if (from.year !== until.year || !from.month || !until.month) {
      const bare = !from.month && !until.month;
      words = dated(named(from), from) + (bare ? '–' : dash) + dated(named(until), until);
    } else if (from.day && until.day && from.month === until.month) {
      const days = language === 'tr' ? `${from.day}–${named(until)}` : `${named(from)}–${until.day}`;
      words = dated(days, until);
    } else {
      words = dated(named(from) + dash + named(until), until);
    }
    return doubtful(edtf) ? `[${words}?]` : words;
  };

  const isoDay = (day) =>
    [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

  /* Words. */

  /** White space as single blanks. */
  const flat = (text) => (text || '').replace(/\s+/g, ' ').trim();

  const ended = (text) => /[.?!…]$/.test(text);

  /** With a full stop, where it does not end anyway. */
  const stop = (text) => (ended(text) ? text : text + '.');

  /** A title made from the text stands in brackets, and needs no quotation marks. */
  const made = (title) => /^\[.*\]$/.test(title);

  /** Quotation marks within quotation marks. */
  const inner = (title) => {
    let open = false;
    return title.replace(/[“”"]/g, (mark) => {
      open = mark === '“' || (mark === '"' && !open);
      return open ? '‘' : '’';
    });
  };

  const status = (page, language) => {
    const words = WORDS[language];
    return page.status
      .map((one) => {
        const [name, day] = one.toLowerCase().split(' ');
        return typeof words[name] === 'function' ? words[name](dateWords(day, language, '')) : words[name];
      })
      .join('; ');
  };

  const capital = (words, language) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

  const note = (page, language) => {
    const words = status(page, language);
    return words ? ` ${stop(capital(words, language))}` : '';
  };

  /* Styles for readers: what they give is set in turns upright and in italics. */

  const apa = (page, language) => {
    const words = WORDS[language];
    const title = flat(page.title);
    const sort = [words.sort, status(page, language)].filter(Boolean).join('; ');
    const number = page.number ? ` (${flat(page.number)})` : '';
    const date = `(${dateWords(page.date, language, words.undated, 'year first')}).`;
    const site = page.site === page.author ? '' : `${stop(flat(page.site))} `;
    const head = page.author ? `${stop(flat(page.author))} ${date} ` : '';
    const tail = `${number} [${sort}]. ${page.author ? '' : `${date} `}${site}${page.url}`;
    return made(title) ? [head + title + tail] : [head, title, tail];
  };

  const chicago = (page, language, today) => {
    const words = WORDS[language];
    const title = flat(page.title);
    const quoted = made(title) ? stop(title) : `“${stop(inner(title))}”`;
    const author = page.author ? `${stop(flat(page.author))} ` : '';
    const date = dateWords(page.date, language, words.undated);
    const sort = stop([words.sort, flat(page.number), date].filter(Boolean).join(', '));
    const accessed = page.date ? '' : ` ${words.accessed(dateWords(isoDay(today), language))}.`;
    return [`${author}${quoted} ${sort}${note(page, language)} `, flat(page.site), `.${accessed} ${page.url}.`];
  };

  /** İSNAD is a Turkish style, whatever the language of the page. */
  const isnad = (page, language, today) => {
    const title = flat(page.title);
    const quoted = made(title) ? title : `“${inner(title)}”`;
    const author = page.author ? `${stop(flat(page.author))} ` : '';
    const sort = [WORDS.tr.sort, flat(page.number)].filter(Boolean).join(', ');
    const date = dateWords(page.date, 'tr', 'ts.');
    const accessed = `${WORDS.tr.accessed(dateWords(isoDay(today), 'tr'))}.`;
    return [`${author}${quoted} (${sort}). `, flat(page.site), ` (${date}).${note(page, 'tr')} ${accessed} ${page.url}`];
  };

  /* Styles for programs. */

  /** Unique within the archive: the page's own address. */
  const key = (page) => page.url.split('/belge/').pop().replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

  /** What no field of theirs can hold. */
  const remarks = (page, language, dated) =>
    [dated ? '' : dateWords(page.date, language, WORDS[language].undated), status(page, language)].filter(Boolean).join('; ');

  const TEX = { '\\': '\\textbackslash', '{': '\\textbraceleft', '}': '\\textbraceright', '~': '\\textasciitilde', '^': '\\textasciicircum' };
  const tex = (text) => flat(text).replace(/[\\{}~^]/g, (c) => `{${TEX[c]}}`).replace(/[#$%&_]/g, '\\$&');

  const bibtex = (page, language, today) => {
    const [from, until] = ends(page.date);
    const named = new Intl.DisplayNames(['en'], { type: 'language' }).of(page.language);
    const month = from && from.month && (!until || until.month === from.month) && from.year && !doubtful(page.date);
    const year = from && from.year && (until && until.year !== from.year ? `${from.year}–${until.year}` : from.year);
    const fields = [
      ['author', page.author && `{{${tex(page.author)}}}`],
      ['title', `{{${tex(page.title)}}}`],
      ['howpublished', `{${tex(WORDS[language].sort)}}`],
      ['number', page.number && `{${tex(page.number)}}`],
      ['year', year && `{${doubtful(page.date) ? `[${year}?]` : year}}`],
      ['month', month && MONTH[from.month - 1]],
      ['date', year && `{${page.date}}`],
      ['publisher', `{${tex(page.site)}}`],
      ['url', `{${page.url}}`],
      ['urldate', `{${isoDay(today)}}`],
      ['langid', `{${named.toLowerCase()}}`],
      ['note', remarks(page, language, year) && `{${tex(remarks(page, language, year))}}`],
    ];
    const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
    return [`@misc{${key(page)},\n${lines.join(',\n')}\n}`];
  };

  const ris = (page, language, today) => {
    const [from, until] = ends(page.date);
    const known = from && from.year && !doubtful(page.date);
    const two = (part) => (part ? String(part).padStart(2, '0') : '');
    const day = () => [from.year, two(from.month), two(from.day), ''].join('/');
    const fields = [
      ['TY', 'ELEC'],
      ['ID', key(page)],
      ['AU', flat(page.author)],
      ['TI', flat(page.title)],
      ['T2', flat(page.site)],
      ['M3', WORDS[language].sort],
      ['M1', flat(page.number)],
      ['PY', known && from.year],
      ['DA', known && (until ? `${from.year}///${dateWords(page.date, language)}` : day())],
      ['LA', page.language],
      ['N1', remarks(page, language, known)],
      ['UR', page.url],
      ['Y2', isoDay(today).replaceAll('-', '/')],
    ];
    return [[...fields.filter(([, value]) => value).map(([name, value]) => `${name}  - ${value}`), 'ER  - '].join('\n')];
  };

  const csl = (page, language, today) => {
    const dates = ends(page.date);
    const parts = ({ year, month, day }) => [year, month, day].filter(Boolean).map(Number);
    const issued = !dates.length
      ? undefined
      : dates[0].year === null
        ? { literal: dateWords(page.date, language, WORDS[language].undated) }
        : { 'date-parts': dates.map(parts), circa: doubtful(page.date) || undefined };
    const item = {
      id: key(page),
      type: 'webpage',
      genre: WORDS[language].sort,
      title: flat(page.title),
      author: page.author ? [{ literal: flat(page.author) }] : undefined,
      number: page.number ? flat(page.number) : undefined,
      issued,
      status: status(page, language) || undefined,
      'container-title': flat(page.site),
      language: page.language,
      URL: page.url,
      accessed: { 'date-parts': [isoDay(today).split('-').map(Number)] },
    };
    const lines = Object.entries(item)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
    return [`[{\n${lines.join(',\n')}\n}]`];
  };

  const STYLES = { 'APA 7': apa, Chicago: chicago, İSNAD: isnad, BibTeX: bibtex, RIS: ris, 'CSL-JSON': csl };

  /** A citation as a list of words, every second one of which is set in italics. */
  const cite = (style, page, language, today) => STYLES[style](page, language, today);

  return { styles: Object.keys(STYLES), words: WORDS, read, cite };
})();

/* The control, of which readers without JavaScript see nothing; the plain citation below it becomes the one chosen. */
(() => {
  const section = document.querySelector('.cite');
  if (!section) return;
  const { lang } = document.documentElement;
  const words = Atif.words[lang];
  const page = Atif.read(document);

  const made = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const text = section.querySelector('p');
  const select = made('select', ...Atif.styles.map((style) => new Option(style)));
  const button = made('button', words.copy);
  const status = made('span');
  status.setAttribute('role', 'status');
  text.before(made('p', made('label', words.format, ' ', select), ' ', button, ' ', status));

  const say = (result) => { status.textContent = result; };

  const show = () => {
    text.replaceChildren(
      ...Atif.cite(select.value, page, lang, new Date()).map((part, i) => (i % 2 ? made('i', part) : part)),
    );
    text.lang = select.value === 'İSNAD' ? 'tr' : lang;
    say('');
  };

  /** With its italics where the browser can; else as a reader would copy what is selected. */
  const copied = async () => {
    const typed = (type, words) => ({ [type]: new Blob([words], { type }) });
    try {
      const rich = text.childElementCount ? typed('text/html', text.innerHTML) : {};
      await navigator.clipboard.write([new ClipboardItem({ ...typed('text/plain', text.textContent), ...rich })]);
      return true;
    } catch {
      getSelection().selectAllChildren(text);
      return document.execCommand('copy');
    }
  };

  select.addEventListener('change', show);
  button.addEventListener('click', async () => {
    say('');
    say((await copied()) ? words.copied : words.failed);
  });
  show();
})();
