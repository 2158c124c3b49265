// Finds what a reader looks for in the static index (docs/search.md): one shard answers a word or a code.
import { fold, nearly, stem, words } from './search-words.js';

export const kinds = ['Interventi', 'Comuni', 'Programmi', 'Zone', 'Strategie', 'Notizie', 'Pagine', 'Glossario', 'Fonti'];

// Who types a place or a work looks for its page first and for what was written of it after: a source weighs less than what it is a source of.
const weigh = ({ kind }) => (kinds[kind] === 'Fonti' ? .3 : 1);

export class SearchEngine {
  #base; #keys; #files = new Map();

  /** @param {string} base Address of the page cerca/. */
  constructor(base) { this.#base = base; }

  /** The documents that hold every word, else those that hold the most, the best first: [{ kind, title, address, context, score, missing }]. */
  async find(text) {
    const typed = words(text);
    const telling = typed.filter((word) => word.length > 1);
    if (!telling.length) return [];
    const found = await Promise.all(telling.map((word) => this.#word(word, word === typed.at(-1))));
    // Words that say nothing are in no document: they are left out as long as another word finds something.
    const answers = found.map((hits, i) => ({ hits, word: telling[i] })).filter(({ hits, word }) => hits.size || word.length > 3);
    const all = new Map(answers.flatMap(({ hits }) => [...hits].map(([address, hit]) => [address, hit.document])));
    const results = [];
    for (const [address, document] of all) {
      const shown = ` ${fold(`${document.title} ${document.context}`)}`;
      const scores = answers.map(({ hits, word }) => hits.get(address)?.score ?? (shown.includes(` ${word}`) ? 1 : 0));
      results.push({ ...document, score: scores.reduce((a, b) => a + b) * weigh(document), missing: scores.filter((score) => !score).length });
    }
    const fewest = Math.min(...results.map((result) => result.missing));
    return results.filter((result) => result.missing === fewest).sort((a, b) => b.score - a.score || a.kind - b.kind || a.order - b.order);
  }

  /** Documents of one word: first as it is or as a beginning; if that finds nothing, with one letter mistyped. */
  async #word(word, unfinished) {
    const term = stem(word);
    const hits = new Map();
    const shard = await this.#shardOf(word);
    this.#collect(hits, shard, (known) => this.#fit(known, word, term, unfinished));
    if (!hits.size && unfinished && shard?.b && shard.key === word) this.#add(hits, shard, shard.b, .5);
    if (!hits.size && word.length > 3 && !/\d/.test(word)) {
      this.#collect(hits, shard, (known) => (nearly(known, term) ? .4 : 0));
      if (!hits.size) await this.#mistypedBeginning(hits, term);
    }
    return hits;
  }

  #fit(known, word, term, unfinished) {
    if (known === word || known === term) return 1;
    if (/\d/.test(word)) return unfinished && word.length > 3 && known.startsWith(word) ? .8 : 0;
    if (known.startsWith(word) || (word.length > 4 && known.startsWith(term))) return .7;
    return known.length > 3 && word.startsWith(known) && word.length - known.length < 4 ? .5 : 0;
  }

  async #mistypedBeginning(hits, term) {
    const { f } = await this.#index();
    const ending = term.slice(-2);
    if (!f.includes(ending)) return;
    const terms = (await this.#file(`f-${ending}`)).split(' ');
    for (const known of terms.filter((other) => nearly(other, term)).slice(0, 2)) {
      this.#collect(hits, await this.#shardOf(known), (other) => (other === known ? .4 : 0));
    }
  }

  #collect(hits, shard, fit) {
    if (!shard) return;
    for (const [known, postings] of Object.entries(shard.t)) {
      const share = fit(known);
      if (share) this.#add(hits, shard, postings, share);
    }
  }

  #add(hits, shard, postings, share) {
    for (let i = 0; i < postings.length; i += 2) {
      const [kind, title, address, context] = shard.d[postings[i]];
      const score = postings[i + 1] * share;
      if (!(hits.get(address)?.score >= score)) hits.set(address, { score, document: { kind, title, address, context, order: i } });
    }
  }

  async #shardOf(word) {
    const { t } = await this.#index();
    for (let length = word.length; length > 0; length--) {
      const key = word.slice(0, length);
      if (t.has(key)) return { key, ...await this.#file(`t-${key}`) };
    }
    return undefined;
  }

  async #index() {
    this.#keys ??= this.#fetch('chiavi', 'no-cache').then(({ v, t, f }) => ({ v, t: new Set(t.split(' ')), f: f.split(' ') }));
    return this.#keys;
  }

  async #file(name) {
    const { v } = await this.#index();
    if (!this.#files.has(name)) this.#files.set(name, this.#fetch(`${name}.json?${v}`));
    return this.#files.get(name);
  }

  async #fetch(name, cache = 'default') {
    const response = await fetch(new URL(`indice/${name.includes('.json') ? name : `${name}.json`}`, this.#base), { cache });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json();
  }
}
