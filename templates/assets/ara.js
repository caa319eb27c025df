'use strict';
/* The search page: what is typed goes to the index, what comes back is shown. */
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('arama');
  const input = byId('q');
  const status = byId('durum');
  const list = byId('sonuclar');
  const more = byId('daha');
  const say = (key, ...holes) => form.dataset[key].replace(/\{(\d)\}/g, (hole, i) => holes[i]);
  const root = form.dataset.root;
  const folder = location.protocol === 'file:';
  const numbers = new Intl.NumberFormat(form.dataset.language);

  /** Releases that are shown at once, and looked into at once for a phrase. */
  const STEP = 10;
  const TOGETHER = 6;
  const PAUSE = 150;
  /** Letters of a text on either side of what was found. */
  const AROUND = 110;
  const VALUES = 300;
  const FACETS = ['ulke', 'kisi', 'tur', 'kaynak'];
  /** Those of which a release may have several, so that one more narrows the results. */
  const SEVERAL = ['ulke', 'kisi'];

  let index = null;
  let run = 0;
  let current = null;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  };

  /* The question as the address has it. */

  const asked = () => {
    const at = new URLSearchParams(location.search);
    return {
      text: at.get('q') || '',
      order: at.get('sira') || '',
      years: at.get('yil') || '',
      filters: FACETS.flatMap((facet) => at.getAll(facet).filter(Boolean).map((value) => [facet, value.toLowerCase()])),
    };
  };

  const addressOf = ({ text, order, years, filters }) => {
    const at = new URLSearchParams();
    if (text) at.set('q', text);
    for (const [facet, value] of filters) at.append(facet, facet === 'ulke' ? value.toUpperCase() : value);
    if (years) at.set('yil', years);
    if (order) at.set('sira', order);
    const query = at.toString().replace(/%2F/g, '/');
    return (folder ? location.pathname : './') + (query ? '?' + query : '');
  };

  const go = (question, lasting) => {
    history[lasting ? 'pushState' : 'replaceState'](null, '', addressOf(question));
    show();
  };

  /* One question from beginning to end; a newer one ends it. */

  const show = async () => {
    const own = ++run;
    const question = asked();
    if (document.activeElement !== input) input.value = question.text;
    byId('sira').value = question.order;
    if (!index && !question.text && question.filters.length === 0 && !question.years) return;
    if (!index) status.textContent = say('loading');
    list.setAttribute('aria-busy', 'true');
    try {
      index = index || (await AraDizin());
      const filters = await chosen(question);
      const answer = await index.ask(question.text, filters);
      if (own !== run) return;
      current = { own, question, answer, shown: 0, passed: 0, source: order(question, answer), words: [] };
      list.replaceChildren();
      direct(answer, question);
      byId('araclar').hidden = false;
      await Promise.all([tell(), meant(answer), next(STEP)]);
      if (own === run) list.setAttribute('aria-busy', 'false');
      if (byId('suzgec').open) await fill();
    } catch (error) {
      if (own === run) status.textContent = say('failed');
      if (!(error instanceof Error)) throw error;
    }
  };

  async function* order(question, answer) {
    const byDate = question.order === 'tarih' || answer.words.length === 0;
    if (byDate) yield* index.newest(answer.results);
    else yield* answer.results;
  }

  const tell = () => {
    const { answer, question } = current;
    const total = answer.results.length;
    const checking = answer.checks.length > 0 && !folder && !current.done;
    const shown = current.done && answer.checks.length > 0 ? current.passed : total;
    const blank = answer.terms.length === 0 && question.filters.length === 0 && !question.years;
    const text = blank ? ''
      : answer.unknown.length > 0 ? say('unknown', answer.unknown[0])
      : total === 0 && answer.words.length === 0 && answer.terms.length > 0 && answer.terms.every((term) => !term.not) ? say('tooCommon')
      : shown === 0 ? say(question.filters.length > 0 || question.years ? 'noneFiltered' : 'none')
      : checking ? say('atMost', numbers.format(total))
      : shown === 1 ? say('countOne')
      : say('count', numbers.format(shown));
    status.textContent = folder && total > 0 ? text + ' ' + say('folder') : text;
  };

  /* People and countries, and what may have been meant. */

  const direct = ({ pages, asked: words }, question) => {
    const box = byId('dogrudan');
    box.hidden = words.length === 0 || pages.length === 0 || question.filters.length > 0;
    box.replaceChildren();
    if (box.hidden) return;
    const links = pages.slice(0, 6).map(([name, path, count]) =>
      element('li', {}, element('a', { href: root + path + 'index.html' }, name), element('small', {}, ' ' + say('tells', numbers.format(count)))));
    box.append(element('h2', {}, say('direct')), element('ul', {}, ...links));
  };

  const meant = async ({ unknown }) => {
    const own = run;
    const line = byId('demek');
    line.hidden = true;
    if (unknown.length === 0) return;
    const offers = await index.meant(unknown[0]);
    if (own !== run || offers.length === 0) return;
    const question = asked();
    const links = offers.flatMap((offer) => {
      const text = question.text.replace(unknownAsTyped(question.text, unknown[0]), offer);
      const link = element('a', { href: addressOf({ ...question, text }) }, offer);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        input.value = text;
        go({ ...question, text }, true);
      });
      return [' ', link];
    });
    line.replaceChildren(say('meant'), ...links);
    line.hidden = false;
  };

  const unknownAsTyped = (text, key) => {
    const word = index.dil.words(text.normalize('NFC')).find((w) => w.key === key);
    return word ? text.normalize('NFC').slice(word.start, word.end) : text;
  };

  /* Results, a few at a time. */

  const next = async (wanted) => {
    const mine = current;
    const checks = folder ? [] : mine.answer.checks;
    let first = null;
    more.hidden = true;
    for (let added = 0; added < wanted && !mine.done;) {
      const batch = [];
      while (batch.length < (checks.length > 0 ? TOGETHER : wanted - added) && !mine.done) {
        const { value, done } = await mine.source.next();
        if (done) mine.done = true;
        else batch.push(value);
      }
      const passing = await Promise.all(batch.map((number) => checks.length === 0 || passes(number, checks)));
      if (mine !== current) return;
      for (let i = 0; i < batch.length; i++) {
        if (!passing[i]) continue;
        const item = hit(batch[i], mine.answer);
        list.append(item);
        first = first || item;
        added++;
        mine.passed++;
      }
    }
    if (!mine.done && checks.length === 0 && mine.passed >= mine.answer.results.length) mine.done = true;
    more.hidden = mine.done;
    tell();
    return first;
  };

  const pages = new Map();
  /** The page of a release, as a document that runs nothing; null where it cannot be had. */
  const page = (address) => {
    if (!pages.has(address)) {
      pages.set(address, fetch(root + address + 'index.html')
        .then((answer) => (answer.ok ? answer.text() : null))
        .then((html) => html && new DOMParser().parseFromString(html, 'text/html'))
        .catch(() => null));
    }
    return pages.get(address);
  };

  const passes = async (number, checks) => {
    const found = await page(await index.address(number));
    if (!found) return false;
    const texts = [found.querySelector('h1'), ...paragraphs(found)].filter(Boolean).map((part) => index.dil.joined(index.dil.words(words(part))));
    return checks.every((term) => texts.some((text) => index.has(text, term)) !== !!term.not);
  };

  const paragraphs = (found) => [...found.querySelectorAll('main .body p, main .body li, main .body h2, main .body h3, main .body td')];
  const words = (part) => part.textContent.replace(/\s+/g, ' ').normalize('NFC').trim();

  const seen = 'IntersectionObserver' in window
    ? new IntersectionObserver((entries) => entries.forEach((entry) => {
        if (entry.isIntersecting) {
          seen.unobserve(entry.target);
          entry.target.fill();
        }
      }), { rootMargin: '0px' })
    : { observe: (item) => item.fill() };

  /** A result, empty until it comes into view: first its address in words, then what its page says. */
  const hit = (number, answer) => {
    const link = element('a', {}, '…');
    const item = element('li', {}, element('h2', {}, link));
    item.fill = async () => {
      const address = await index.address(number);
      link.href = root + address + 'index.html';
      link.textContent = address.replace(/^belge\//, '').replace(/\/$/, '').replace(/-/g, ' ');
      if (folder) return;
      const found = await page(address);
      if (!found) return;
      const title = found.querySelector('h1');
      if (title) link.replaceChildren(...marked(words(title), answer));
      const lead = found.querySelector('main .lead');
      if (lead) {
        lead.querySelectorAll('[href^="#"]').forEach((why) => why.remove());
        item.append(element('p', { class: 'lead' }, words(lead)));
      }
      item.append(...snippet(found, answer));
    };
    seen.observe(item);
    return item;
  };

  /** Where words that were found stand in a text, and the number of the word of the question. */
  const places = (text, answer) => {
    const own = index.dil.words(text);
    const found = [];
    own.forEach((word, i) => {
      const joined = own[i + 1] ? word.key + own[i + 1].key : '';
      answer.words.forEach((forms, n) => {
        if (forms.has(word.key)) found.push({ n, start: word.start, end: word.end });
        else if (joined && forms.has(joined)) found.push({ n, start: word.start, end: own[i + 1].end });
      });
    });
    return found;
  };

  const marked = (text, answer, from = 0, until = text.length) => {
    const parts = [];
    let done = from;
    for (const { start, end } of places(text, answer)) {
      if (start < done || end > until) continue;
      parts.push(text.slice(done, start), element('mark', {}, text.slice(start, end)));
      done = end;
    }
    parts.push(text.slice(done, until));
    return parts;
  };

  /** The part of a text that has most of what was asked for. */
  const snippet = (found, answer) => {
    let best = null;
    const title = words(found.querySelector('h1') || found.body);
    for (const part of paragraphs(found)) {
      const text = words(part);
      if (text === title) continue;
      const all = places(text, answer);
      all.forEach((place, i) => {
        const near = all.slice(i).filter((other) => other.start < place.start + 2 * AROUND);
        const value = new Set(near.map((other) => other.n)).size * 100 + near.length;
        if (!best || value > best.value) best = { value, text, at: place.start };
      });
      if (!best) best = { value: -1, text, at: 0 };
    }
    if (!best) return [];
    const { text, at } = best;
    const from = at < AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
    const cut = text.indexOf(' ', from + 3 * AROUND);
    const until = cut < 0 ? text.length : cut;
    return [element('p', { class: 'snippet' }, from > 0 ? '… ' : '', ...marked(text, answer, from, until), until < text.length ? ' …' : '')];
  };

  /* Filters. */

  /** The releases that each filter lets through; what it is called is shown, with a way to drop it. */
  const chosen = async (question) => {
    const box = byId('secili');
    const members = [];
    const signs = [];
    for (const [facet, name] of question.filters) {
      const value = await index.value(facet, name);
      members.push(value ? value.members : new Uint8Array(index.contents.numbers));
      signs.push(sign(value ? value.label : name, { ...question, filters: question.filters.filter(([f, n]) => f !== facet || n !== name) }));
    }
    if (question.years) {
      const inYears = new Uint8Array(index.contents.numbers);
      for (const year of years(question.years)) {
        const value = await index.value('yil', year);
        if (value) value.members.forEach((member, number) => (inYears[number] |= member));
      }
      members.push(inYears);
      signs.push(sign(question.years === 'tarihsiz' ? say('undated') : question.years.replace('-', '–'), { ...question, years: '' }));
    }
    if (signs.length > 1) signs.push(sign(say('drops'), { ...question, filters: [], years: '' }, true));
    box.replaceChildren(...signs);
    return members;
  };

  const sign = (label, question, all) => {
    const button = element('button', { type: 'button' }, label);
    if (!all) button.setAttribute('aria-label', say('remove', label));
    button.addEventListener('click', () => {
      go(question, true);
      input.focus();
    });
    return button;
  };

  /** The years of the archive from one to another: 2019-2021, 2019-, -2021, 2019, tarihsiz. */
  const years = (span) => {
    const all = index.contents.years.map(([year]) => year);
    if (span === 'tarihsiz') return all.filter((year) => year === span);
    const [from, until = from] = span.split('-');
    return all.filter((year) => year !== 'tarihsiz' && year >= from && (until === '' || year <= until));
  };

  /** Fills the choices with what the results have. */
  const fill = async () => {
    const { own, question, answer } = current;
    const put = (select, values, selected, exact) => {
      const all = select.options[0];
      const options = values.map(([value, label, count]) =>
        element('option', { value }, label + ' (' + (exact ? numbers.format(count) : say('about', numbers.format(count))) + ')'));
      select.replaceChildren(all, ...options);
      select.value = selected;
    };
    for (const facet of FACETS) {
      const { values, exact } = await index.counts(facet, answer.results);
      if (own !== run) return;
      const taken = question.filters.filter(([f]) => f === facet).map(([, value]) => value);
      const most = values.sort((a, b) => b[2] - a[2]).filter(([value]) => !SEVERAL.includes(facet) || !taken.includes(value)).slice(0, VALUES);
      put(byId('s-' + facet), most, SEVERAL.includes(facet) ? '' : taken[0] || '', exact);
    }
    const { values, exact } = await index.counts('yil', answer.results);
    if (own !== run) return;
    const [from, until = from] = question.years.split('-');
    const inOrder = values.map(([value, label, count]) => [value, value === 'tarihsiz' ? say('undated') : label, count]).sort((a, b) => (a[0] < b[0] ? 1 : -1));
    put(byId('s-yil'), inOrder, from, exact);
    put(byId('s-son'), inOrder.filter(([value]) => value !== 'tarihsiz'), until, exact);
  };

  /* What the reader does. */

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ ...asked(), text: input.value.trim() }, true);
  });
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go({ ...asked(), text: input.value.trim() }, false), PAUSE);
  });
  document.addEventListener('keydown', (event) => {
    const links = [input, ...document.querySelectorAll('#dogrudan:not([hidden]) a, #sonuclar a[href]')];
    const at = links.indexOf(document.activeElement);
    const to = at < 0 ? null : event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' ? links[at - 1] : null;
    if (to) {
      event.preventDefault();
      to.focus();
    }
  });
  more.addEventListener('click', async () => {
    const first = await next(STEP);
    if (first) {
      await first.fill();
      first.querySelector('a').focus();
    }
  });
  byId('sira').addEventListener('change', (event) => go({ ...asked(), order: event.target.value }, true));
  byId('suzgec').addEventListener('toggle', (event) => event.target.open && current && fill());
  for (const facet of FACETS) {
    byId('s-' + facet).addEventListener('change', (event) => {
      const question = asked();
      const kept = question.filters.filter(([f]) => f !== facet || SEVERAL.includes(facet));
      const value = event.target.value;
      go({ ...question, filters: value ? [...kept, [facet, value]] : kept }, true);
    });
  }
  const span = () => {
    const from = byId('s-yil').value;
    const until = byId('s-son').value;
    const years = from === 'tarihsiz' ? from : from === until ? from : from + '-' + until;
    go({ ...asked(), years }, true);
  };
  byId('s-yil').addEventListener('change', span);
  byId('s-son').addEventListener('change', span);
  addEventListener('popstate', () => {
    input.value = asked().text;
    show();
  });

  form.hidden = false;
  byId('elle').remove();
  input.value = asked().text;
  if (!folder && location.pathname.endsWith('/index.html')) history.replaceState(null, '', addressOf(asked()));
  if (!input.value) input.focus();
  show();
})();
