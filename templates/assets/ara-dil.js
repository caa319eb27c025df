'use strict';
/*
 * How search understands words: the same as org.vakanuvis.search.Analyser, which made the index.
 * The cases in src/test/resources/search hold both to the same.
 */
const AraDil = (() => {
  const TURKISH = 'çğıöşüâîûÇĞİÖŞÜÂÎÛ';
  const BARE = 'cgiosuaiucgiosuaiu';
  const KEPT = 'çğıöşü';
  const PLAIN = { ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', æ: 'ae', œ: 'oe', ə: 'e', ħ: 'h', ŋ: 'n', ŧ: 't', ß: 'ss', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ﬁ: 'fi', ﬂ: 'fl' };
  const APOSTROPHES = "'’‘ʼʻʹ´`";
  const VOWELS = 'aeiou';
  const HARD = 'fstkchp';
  const LETTER = /[\p{L}\p{Nd}]/u;
  const DIGIT = /\p{Nd}/u;
  const MARK = /\p{Mn}/u;
  const BEFORE_KI = /(?:[dt][ae]|[iu]n)$/;
  const SHORTEST = 2;
  const BELIEVED = 4;

  const lower = (c) => (c === 'I' ? 'ı' : c === 'İ' ? 'i' : c.toLowerCase());

  const foldOne = (c) => {
    const turkish = TURKISH.indexOf(c);
    if (turkish >= 0) return BARE[turkish];
    if (APOSTROPHES.includes(c)) return '';
    if (c < '\x80') return c.toLowerCase();
    return [...c.toLowerCase().normalize('NFD')].map((d) => (MARK.test(d) ? '' : PLAIN[d] || d)).join('');
  };

  /** Small letters without marks. */
  const fold = (text) => [...text].map(foldOne).join('');

  /** Small letters, the Turkish ones kept. */
  const key = (word) =>
    [...word].map((raw) => {
      const c = lower(raw);
      return c < '\x80' || KEPT.includes(c) ? c : c === 'ș' ? 'ş' : fold(c);
    }).join('');

  const vowel = (c) => (c ? VOWELS.indexOf(c) : -1);
  const bit = (v, end) => 1 << (v * 3 + end);

  const ends = (v, last) => {
    if (vowel(last) >= 0) return bit(v, 0);
    const hard = HARD.includes(last);
    return (!hard || last === 'c' ? bit(v, 1) : 0) | (hard ? bit(v, 2) : 0);
  };

  const kinds = (head) => {
    let v = 1;
    for (let i = head.length - 1; i >= 0; i--) {
      if (vowel(head[i]) >= 0) {
        v = vowel(head[i]);
        break;
      }
    }
    const last = head[head.length - 1];
    const own = ends(v, last);
    return v !== 1 && (last === 'l' || last === 't') ? own | ends(1, last) : own;
  };

  const suffixes = (masks) => {
    const table = new Map();
    for (const mask in masks) for (const suffix of masks[mask].split(' ')) table.set(suffix, +mask);
    return table;
  };

  /** The analyser with the tables of an index. */
  return (tables) => {
    const nouns = suffixes(tables.nouns);
    const verbs = suffixes(tables.verbs);
    const tails = tables.tails.split(' ');
    const longest = Math.max(...[...nouns.keys()].map((s) => s.length));
    const functionWords = new Set(tables.function.split(' '));
    const splits = new Map();
    for (const split of tables.splits.split('|')) {
      const [first, second] = split.split(' ');
      splits.set(first, (splits.get(first) || []).concat(second));
    }

    const goes = (head, mask) => (mask & kinds(head)) !== 0;

    const isSuffix = (folded) =>
      nouns.has(folded) || tails.some((tail) => folded.endsWith(tail) && nouns.has(folded.slice(0, -tail.length)));

    /** Words of a text with where they stand: {key, start, end}; the text must be in NFC. */
    const words = (text) => {
      const found = [];
      const run = (from) => {
        while (from < text.length && LETTER.test(text[from])) from++;
        return from;
      };
      for (let at = 0; at < text.length;) {
        let end = run(at);
        if (end === at) {
          at++;
          continue;
        }
        let word = text.slice(at, end);
        let next = end;
        while (next + 1 < text.length && APOSTROPHES.includes(text[next])) {
          const more = run(next + 1);
          if (more === next + 1) break;
          const suffix = text.slice(next + 1, more);
          next = more;
          if (!DIGIT.test(word[word.length - 1]) && !isSuffix(fold(suffix))) word += suffix;
        }
        if (word.length > 1 || DIGIT.test(word)) found.push({ key: key(word), start: at, end: next });
        at = next;
      }
      return found;
    };

    const beforeVowel = (head, stems) => {
      const last = head.length - 1;
      const end = head[last];
      const before = head.slice(0, last);
      const hard = 'bdg'.indexOf(end);
      if (hard >= 0) stems.add(before + 'ptk'[hard]);
      if (head.length > SHORTEST && vowel(end) < 0 && vowel(head[last - 1]) < 0) {
        if (end === head[last - 1]) stems.add(end === 'd' ? before.slice(0, -1) + 't' : before);
        else stems.add(before + 'i' + end).add(before + 'u' + end);
      }
    };

    /** The words without suffix that a folded word may be a form of, the longest first. */
    const stems = (word) => {
      const found = new Set();
      direct(word, found);
      for (const tail of tails) {
        const head = word.slice(0, -tail.length);
        if (word.endsWith(tail) && (tail[0] !== 'k' || BEFORE_KI.test(head))) direct(head, found);
      }
      return [...found];
    };

    const direct = (word, found) => {
      for (let cut = word.length - 1; cut >= SHORTEST && word.length - cut <= longest; cut--) {
        const head = word.slice(0, cut);
        if (goes(head, nouns.get(word.slice(cut)) || 0)) {
          found.add(head);
          if (vowel(word[cut]) >= 0) beforeVowel(head, found);
        }
      }
    };

    /** The stems of verbs that a folded word may be a form of. */
    const verbStems = (word) => {
      const found = [];
      for (let cut = word.length - 2; cut > SHORTEST + 1; cut--) {
        const head = word.slice(0, cut);
        if (goes(head, verbs.get(word.slice(cut)) || 0)) found.push(head);
      }
      return found;
    };

    /** What a folded word may stand for; known tells whether a word is bare and whether it is whole. */
    const bases = (word, known) => {
      if (known.whole(word)) return [word];
      const found = [word];
      for (const stem of stems(word)) {
        if (known.whole(stem)) return [word, stem];
        if (stem.length >= BELIEVED || known.bare(stem)) found.push(stem);
      }
      return found;
    };

    /** 0 the same letters, 1 but for Turkish letters, 2 forms of a noun, 3 of a verb, 4 nothing. */
    const nearness = (asked, word, known) => {
      const a = fold(asked);
      const b = fold(word);
      if (a === b) return asked === word ? 0 : 1;
      // Who asks for a word believes in it, whether any text has it bare or not.
      const asking = { whole: known.whole, bare: (stem) => stem === a || known.bare(stem) };
      const own = bases(a, asking);
      if (bases(b, asking).some((base) => own.includes(base))) return 2;
      if (known.whole(a) || known.whole(b)) return 4;
      const verb = verbStems(a);
      return verb.length > 0 && verbStems(b).some((stem) => verb.includes(stem)) ? 3 : 4;
    };

    const joins = (first, second) =>
      (splits.get(first) || []).some((s) => (s.endsWith('-') ? second.startsWith(s.slice(0, -1)) : second === s));

    /** Words of which two that can be written as one are one: iş birliği, işbirliği. */
    const joined = (list) => {
      const one = [];
      for (let i = 0; i < list.length; i++) {
        const next = list[i + 1];
        if (next && joins(fold(list[i].key), fold(next.key))) {
          one.push({ key: list[i].key + next.key, start: list[i].start, end: next.end });
          i++;
        } else {
          one.push(list[i]);
        }
      }
      return one;
    };

    const functionWord = (word) => functionWords.has(fold(word));

    return { fold, words, joined, stems, verbStems, bases, nearness, functionWord };
  };
})();
