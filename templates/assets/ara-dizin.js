'use strict';
/*
 * The index of org.vakanuvis.search: loads the files that a question needs and answers it. Files
 * are scripts that call ara(name, content), so that they load from a folder as well.
 */
const waiting = {};
function ara(name, content) {
  waiting[name](content);
}

const AraDizin = (() => {
  /** What a match is worth by its nearness, and by the weight of the word in the release. */
  const NEAR = [1, 0.9, 0.6, 0.3];
  const WEIGHT = [4, 2, 1.5, 1];
  /** A release with all words as they were asked for comes before any that only has forms of them. */
  const EXACT = 1000;
  /** So many files at most for the forms of one short word. */
  const RANGE = 5;

  const loading = new Map();
  const load = (name) => {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting[name] = resolve;
        script.src = name + '.js';
        script.onerror = () => {
          loading.delete(name);
          script.remove();
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  const fileName = (word) => word.replace(/[^a-z0-9]/g, (c) => '_' + c.charCodeAt(0).toString(16));

  /** Calls with each number of a text as NumberCode writes it. */
  const numbers = (code, each) => {
    let last = -1;
    let high = 0;
    for (let i = 0; i < code.length; i++) {
      const c = code.charCodeAt(i);
      const digit = c > 92 ? c - 36 : c - 35;
      if (digit >= 60) {
        high = high * 31 + digit - 59;
      } else {
        last += high * 60 + digit + 1;
        high = 0;
        each(last);
      }
    }
  };

  /** The index, when its first file is there. */
  return async () => {
    const contents = await load('dizin');
    const dil = AraDil(contents);
    const starts = contents.shelves.split(' ');
    const shelves = new Map();

    /** The last shelf that does not begin behind a word. */
    const shelfOf = (folded) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= folded) low = middle;
        else high = middle - 1;
      }
      return low;
    };

    const shelf = async (place) => {
      if (!shelves.has(place)) {
        const raw = await load('k-' + fileName(starts[place]));
        const words = new Map();
        let entry = null;
        for (let i = 0; i < raw.length; i++) {
          if (Array.isArray(raw[i])) {
            entry.pages = raw[i];
            continue;
          }
          const whole = raw[i + 1][0] === '!';
          entry = { word: raw[i], folded: dil.fold(raw[i]), whole, postings: whole ? raw[i + 1].slice(1) : raw[i + 1], pages: [] };
          words.set(entry.folded, (words.get(entry.folded) || []).concat(entry));
          i++;
        }
        shelves.set(place, words);
      }
      return shelves.get(place);
    };

    const entries = (folded) => (shelves.get(shelfOf(folded)) || new Map()).get(folded) || [];
    const known = {
      bare: (folded) => entries(folded).length > 0,
      whole: (folded) => entries(folded).some((entry) => entry.whole),
    };

    /** The shelves on which words of a beginning stand. */
    const range = (prefix) => {
      const places = [];
      const until = shelfOf(prefix + '\uffff');
      for (let place = shelfOf(prefix); place <= until && places.length < RANGE; place++) places.push(place);
      return places;
    };

    /** How forms of a word may begin: kitap, kitab-; şehir, şehr-. */
    const beginnings = (base) => {
      const last = base.length - 1;
      const found = [base];
      const soft = 'ptk'.indexOf(base[last]);
      if (last > 1 && soft >= 0) found.push(base.slice(0, last) + 'bdg'[soft]);
      if (last > 2 && 'iu'.includes(base[last - 1])) found.push(base.slice(0, last - 1) + base[last]);
      return found;
    };

    /** The words of the archive that are forms of one asked for: [{entry, near}]. */
    const forms = async (word) => {
      const folded = dil.fold(word);
      await Promise.all([folded, ...dil.stems(folded)].map((stem) => shelf(shelfOf(stem))));
      const bases = dil.bases(folded, known);
      const verbs = known.whole(folded) ? [] : dil.verbStems(folded);
      const heads = [...new Set([...bases, ...verbs].flatMap(beginnings))];
      const places = [...new Set(heads.flatMap(range))];
      const found = [];
      for (const words of await Promise.all(places.map(shelf))) {
        for (const [other, list] of words) {
          if (!heads.some((head) => other.startsWith(head))) continue;
          for (const entry of list) {
            const near = dil.nearness(word, entry.word, known);
            if (near < 4) found.push({ entry, near });
          }
        }
      }
      return found;
    };

    const postings = async (entry) =>
      entry.postings === '*' ? load('p-' + fileName(entry.word)) : entry.postings;

    /** Which releases have a word in any of these forms: their worth, 0 for none, and how many. */
    const worth = async (list) => {
      const best = new Float32Array(contents.numbers);
      const exact = new Uint8Array(contents.numbers);
      const texts = await Promise.all(list.map(({ entry }) => postings(entry)));
      let count = 0;
      list.forEach(({ near }, i) => {
        texts[i].split(' ').forEach((code, weight) => {
          const value = NEAR[near] * WEIGHT[weight];
          numbers(code, (number) => {
            if (best[number] === 0) count++;
            if (best[number] < value) best[number] = value;
            if (near < 2) exact[number] = 1;
          });
        });
      });
      return { best, exact, count };
    };

    /** The releases of a value to filter by, and what it is called; null where there is none. */
    const value = async (facet, name) => {
      const word = '@' + facet + ':' + name;
      await shelf(shelfOf(word));
      const entry = entries(word)[0];
      if (!entry) return null;
      const members = new Uint8Array(contents.numbers);
      for (const code of (await postings(entry)).split(' ')) numbers(code, (number) => (members[number] = 1));
      return { label: entry.pages[0][0], members };
    };

    /** A question as it was typed: words, phrases in quotation marks, and what must not be there. */
    const parse = (text) => {
      const terms = [];
      const part = /(^|\s)?([-−])?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;
      const plain = [];
      const flush = () => {
        for (const word of dil.joined(dil.words(plain.join(' ')))) terms.push({ words: [word.key] });
        plain.length = 0;
      };
      for (const [, gap, minus, quoted, bare] of text.normalize('NFC').matchAll(part)) {
        const not = minus !== undefined && gap !== undefined;
        if (quoted === undefined && !not) {
          plain.push((minus || '') + bare);
          continue;
        }
        flush();
        const words = dil.joined(dil.words(quoted === undefined ? bare : quoted)).map((word) => word.key);
        if (words.length > 0) terms.push({ words, not, phrase: quoted !== undefined || words.length > 1 });
      }
      flush();
      return terms;
    };

    /** The forms that one word of a question is looked for in: of a phrase only its last is inflected. */
    const looked = async (term, i) => {
      const found = await forms(term.words[i]);
      if (!term.phrase) return found;
      const most = i === term.words.length - 1 ? 2 : 1;
      const kept = found.filter(({ near }) => near <= most);
      term.last = new Set(kept.map(({ entry }) => entry.word));
      return kept;
    };

    /**
     * The answer to a question: {results, words, checks, pages, unknown}. The results are numbers,
     * the best first; checks are phrases that the text of each must be held against.
     *
     * @param filters lists of members, each result must be in all
     */
    const ask = async (text, filters) => {
      const terms = parse(text);
      const score = new Float32Array(contents.numbers);
      const matched = new Uint8Array(contents.numbers);
      const exact = new Uint8Array(contents.numbers);
      const answer = { terms, words: [], checks: [], unknown: [], asked: [], found: [] };
      let count = 0;
      for (const term of terms) {
        if (term.phrase && term.words.length > 1) answer.checks.push(term);
        for (let i = 0; i < term.words.length; i++) {
          if (dil.functionWord(term.words[i])) continue;
          const list = await looked(term, i);
          if (term.not) {
            if (term.words.length > 1) continue;
            const { best } = await worth(list);
            best.forEach((value, number) => value > 0 && (matched[number] = 255));
            continue;
          }
          if (list.length === 0) answer.unknown.push(term.words[i]);
          const { best, exact: same, count: releases } = await worth(list);
          if (list.length > 0 && releases === 0) answer.unknown.push(term.words[i]);
          const rare = Math.log(1 + (contents.releases + 1) / (releases + 0.5));
          answer.asked.push(term.words[i]);
          answer.found.push(list);
          answer.words.push(new Set(list.map(({ entry }) => entry.word)));
          count++;
          for (let number = 0; number < best.length; number++) {
            if (best[number] === 0 || matched[number] === 255) continue;
            matched[number]++;
            exact[number] += same[number];
            score[number] += best[number] * rare;
          }
        }
      }
      const any = count === 0 && (filters.length > 0 || terms.some((term) => term.not));
      if (any) await everything(matched);
      answer.results = [];
      if (count > 0 || any) {
        for (let number = 0; number < matched.length; number++) {
          if (matched[number] === (any ? 254 : count) && filters.every((members) => members[number])) {
            answer.results.push(number);
          }
        }
      }
      const rank = (number) => exact[number] * EXACT + score[number];
      answer.results.sort((a, b) => rank(b) - rank(a) || a - b);
      answer.pages = pages(answer);
      return answer;
    };

    /** Marks every release of which nothing else is asked. */
    const everything = async (matched) => {
      for (const year of contents.years) {
        const { members } = await value('yil', year[0]);
        members.forEach((member, number) => member && matched[number] === 0 && (matched[number] = 254));
      }
    };

    /** The people and countries that bear the names asked for, the most told of first. */
    const pages = ({ asked, found }) => {
      const near = (a, b) => dil.nearness(a, b, known) < 3;
      const all = new Map();
      for (const list of found) {
        for (const { entry, near } of list) if (near < 3) for (const page of entry.pages) all.set(page[1], page);
      }
      const covers = (name, whole) => {
        const own = dil.words(name.normalize('NFC')).map((word) => word.key);
        return asked.every((a) => own.some((o) => near(a, o))) && (!whole || own.every((o) => asked.some((a) => near(a, o))));
      };
      return [...all.values()]
        .filter(([name, , , others]) => covers(name, false) || (others || '').split('|').some((other) => other && covers(other, true)))
        .sort((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1));
    };

    /** The address of a release, below the site's root. */
    const address = async (number) => {
      const block = Math.floor(number / contents.block);
      const [code, ...paths] = await load('b-' + block);
      let place = -1;
      let i = 0;
      numbers(code, (own) => {
        if (own === number % contents.block) place = i;
        i++;
      });
      return paths[place];
    };

    /** Results by day, the newest first; years are loaded as they are needed. */
    async function* newest(results) {
      const wanted = new Set(results);
      for (const [year] of contents.years.filter(([y]) => y !== 'tarihsiz').concat(contents.years.filter(([y]) => y === 'tarihsiz'))) {
        if (wanted.size === 0) return;
        const days = await load('y-' + year);
        for (let i = 1; i < days.length; i += 2) {
          const list = [];
          numbers(days[i], (number) => wanted.delete(number) && list.push(number));
          yield* list;
        }
      }
    }

    /** The values of a facet with how many of the results have each: [key, label, count]. */
    const counts = async (facet, results) => {
      const exact = contents.numbers <= contents.sample;
      const hit = new Uint8Array(contents.numbers);
      let sampled = 0;
      for (const number of results) {
        hit[number] = 1;
        if (number < contents.sample) sampled++;
      }
      const scale = exact ? 1 : results.length / Math.max(1, sampled);
      const values = (await load('s-' + facet)).map(([name, label, code]) => {
        let count = 0;
        numbers(code, (number) => (count += hit[number]));
        return [name, label, Math.round(count * scale)];
      });
      return { exact, values: values.filter(([, , count]) => count > 0) };
    };

    /** Words of the archive that a reader may have meant, the likeliest first. */
    const meant = async (word) => {
      const asked = dil.fold(word);
      const most = asked.length < 5 ? 1 : 2;
      const near = [];
      for (const offered of (await load('sozcukler')).split(' ')) {
        const other = dil.fold(offered);
        if (Math.abs(other.length - asked.length) <= most) {
          const steps = distance(asked, other);
          if (steps <= most) near.push([steps + (other[0] === asked[0] ? 0 : 0.5), offered]);
        }
      }
      const begun = [];
      for (const place of range(asked)) {
        for (const [other, list] of await shelf(place)) {
          if (asked.length > 2 && other.startsWith(asked)) begun.push([other.length, list[0].word]);
        }
      }
      const first = (list) => list.sort((a, b) => a[0] - b[0]).map(([, offered]) => offered);
      return [...new Set([...first(near), ...first(begun)])].slice(0, 3);
    };

    /** How many letters are to be changed, left out, put in or swapped. */
    const distance = (a, b) => {
      let before = [];
      let last = Array.from({ length: b.length + 1 }, (_, i) => i);
      for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
          row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        before = last;
        last = row;
      }
      return last[b.length];
    };

    /** Whether words of a text have a phrase: its words as they are, the last in any form. */
    const has = (words, { words: phrase, last: forms }) => {
      const asked = phrase.map(dil.fold);
      const own = words.map((word) => dil.fold(word.key));
      const last = asked.length - 1;
      const ends = (i) => own[i] === asked[last] || (forms && forms.has(words[i].key));
      for (let i = 0; i + last < own.length; i++) {
        if (ends(i + last) && asked.slice(0, last).every((word, j) => word === own[i + j])) return true;
      }
      return false;
    };

    return { contents, dil, known, ask, forms, value, address, newest, counts, meant, has };
  };
})();
