// The page of results: what the address asks for, grouped by kind.
import { SearchEngine, kinds } from './search-engine.js';

const perKind = 20;
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const section = document.querySelector('[data-search-results]');

const item = ({ title, address, context }) => {
  const line = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { textContent: title, href: new URL(`../${address}`, location.href).href });
  line.append(link, ' ', Object.assign(document.createElement('small'), { textContent: context }));
  return line;
};

const group = (kind, results) => {
  const part = document.createElement('section');
  const list = Object.assign(document.createElement('ul'), { className: 'list' });
  list.append(...results.slice(0, perKind).map(item));
  part.append(Object.assign(document.createElement('h3'), { textContent: `${kinds[kind]} (${results.length})` }), list);
  if (results.length > perKind) part.append(Object.assign(document.createElement('p'), { textContent: `Sono mostrati i primi ${perKind}: aggiungi una parola per restringere.` }));
  return part;
};

if (query && section) {
  const lists = document.querySelector('[data-search-lists]');
  // The lists come back below the results: what is there already must not move.
  lists.hidden = true;
  section.hidden = false;
  section.setAttribute('aria-busy', 'true');
  document.querySelector('form.site-search input[type=search]').value = query;
  const status = section.querySelector('[data-search-status]');
  status.textContent = 'Ricerca in corso…';
  try {
    const results = await new SearchEngine(new URL('./', location.href)).find(query);
    status.textContent = results[0]?.missing
      ? `Nessuna pagina ha tutte le parole di «${query}»: ecco le ${results.length} che ne hanno di più.`
      : results.length ? `${results.length} ${results.length === 1 ? 'risultato' : 'risultati'} per «${query}»`
      : `Nessun risultato per «${query}»: prova con meno parole, o con gli elenchi qui sotto.`;
    section.querySelector('[data-search-groups]').replaceChildren(
      ...[...new Set(results.map((result) => result.kind))].map((kind) => group(kind, results.filter((result) => result.kind === kind))));
    document.title = `${query}: ${document.title}`;
  } catch {
    status.textContent = 'La ricerca non riesce a leggere il suo indice. Ci sono sempre gli elenchi qui sotto.';
  }
  section.removeAttribute('aria-busy');
  lists.hidden = false;
}
