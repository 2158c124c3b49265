// The search field of every page as a combobox (WAI-ARIA 1.2, list autocomplete with manual selection).
import { SearchEngine, kinds } from './search-engine.js';

const shown = 8;

class SearchBox {
  #form; #input; #list; #status; #engine; #turn = 0; #active = -1;

  constructor(form) {
    this.#form = form;
    this.#input = form.querySelector('input[type=search]');
    this.#engine = new SearchEngine(new URL(form.getAttribute('action'), document.baseURI));
    this.#build();
    let pause;
    this.#input.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => this.#update(), 120); });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) this.#close(); });
  }

  #build() {
    this.#list = Object.assign(document.createElement('div'), { id: 'q-list', role: 'listbox', className: 'suggestions', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Risultati');
    this.#status = Object.assign(document.createElement('span'), { className: 'hidden' });
    this.#status.setAttribute('role', 'status');
    this.#form.append(this.#list, this.#status);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'q-list' })) this.#input.setAttribute(name, value);
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => { const option = event.target.closest('[role=option]'); if (option) this.#go(option); });
  }

  get #options() { return [...this.#list.querySelectorAll('[role=option]')]; }

  async #update() {
    const turn = ++this.#turn;
    const text = this.#input.value.trim();
    if (text.length < 2) return this.#close();
    const results = await this.#engine.find(text).catch(() => []);
    if (turn !== this.#turn) return;
    this.#show(results);
  }

  #show(results) {
    const some = results.slice(0, shown);
    this.#active = -1;
    this.#list.replaceChildren(...[...new Set(some.map((result) => result.kind))].map((kind) => this.#group(kind, some)));
    this.#options.forEach((option, i) => { option.id = `q-${i}`; });
    this.#open(some.length > 0);
    this.#status.textContent = results.length ? `${results.length} ${results.length === 1 ? 'risultato' : 'risultati'}: frecce per scorrere, Invio per vederli tutti` : 'Nessun risultato';
  }

  #group(kind, results) {
    const group = document.createElement('div');
    const head = Object.assign(document.createElement('p'), { id: `q-kind-${kind}`, textContent: kinds[kind] });
    head.setAttribute('role', 'presentation');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', head.id);
    group.append(head, ...results.filter((result) => result.kind === kind).map((result) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.address = result.address;
      option.append(Object.assign(document.createElement('strong'), { textContent: result.title }), ' ', Object.assign(document.createElement('small'), { textContent: result.context }));
      return option;
    }));
    return group;
  }

  #key(event) {
    const options = this.#options;
    if (event.key === 'Escape') { if (!this.#list.hidden) { event.preventDefault(); this.#close(); } return; }
    if (event.key === 'Enter' && this.#active >= 0) { event.preventDefault(); this.#go(options[this.#active]); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !options.length) return;
    event.preventDefault();
    if (this.#list.hidden) this.#open(true);
    // Past either end the field itself is on again.
    this.#active = this.#active + step < -1 ? options.length - 1 : this.#active + step >= options.length ? -1 : this.#active + step;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#active)));
    const active = options[this.#active];
    if (active) { this.#input.setAttribute('aria-activedescendant', active.id); active.scrollIntoView({ block: 'nearest' }); } else this.#input.removeAttribute('aria-activedescendant');
  }

  #go(option) { location.assign(new URL(`../${option.dataset.address}`, new URL(this.#form.getAttribute('action'), document.baseURI))); }

  #open(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (!open) this.#input.removeAttribute('aria-activedescendant');
  }

  #close() { this.#turn++; this.#active = -1; this.#status.textContent = ''; this.#open(false); }
}

const form = document.querySelector('form.site-search');
if (form) new SearchBox(form);
