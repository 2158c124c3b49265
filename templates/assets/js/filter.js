// Filters and sorts a list that is whole without scripts; the state stands in the address and the count is announced in the form's own words.
const form = document.querySelector('form[data-filters]');
const table = form && document.getElementById(form.dataset.filters);
const language = document.documentElement.lang;
const fold = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
const phases = ['none', 'identification', 'preparation', 'implementation', 'completion', 'cancelled'];

if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent) }));
  const status = document.querySelector('[data-filter-status]');
  const heads = [...table.tHead.rows[0].cells];
  const sorting = form.elements.ordine;

  const within = (bounds, amount) => {
    const [from, below] = bounds.split('-');
    return amount !== undefined && Number(amount) >= Number(from) && (!below || Number(amount) < Number(below));
  };

  const keeps = ({ row, text }) => [...form.elements].every((field) => {
    if (!field.name || !field.value || field === sorting) return true;
    if (field.dataset.range) return within(field.value, row.dataset[field.dataset.range]);
    if (field.dataset.key) return (row.dataset[field.dataset.key] ?? '').split(' ').includes(field.value);
    return fold(field.value).split(/\s+/).every((word) => text.includes(word));
  });

  const value = ({ row }, column) => {
    const kind = heads[column].dataset.sort;
    const cell = row.cells[column];
    if (kind === 'phase') return phases.indexOf(row.dataset.phase);
    if (kind === 'text') return cell.textContent.trim();
    // What is not known comes last, whichever way the rest is sorted.
    return Number.parseFloat(cell?.querySelector('data')?.value ?? cell?.textContent);
  };

  const order = () => (sorting.value ? { column: Math.abs(Number(sorting.value)) - 1, down: sorting.value.startsWith('-') } : null);

  const compare = ({ column, down }) => (a, b) => {
    const [x, y] = [value(a, column), value(b, column)];
    if (typeof x === 'string') return down ? y.localeCompare(x, language) : x.localeCompare(y, language);
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y);
    return down ? y - x : x - y;
  };

  const announce = (kept) => {
    const { all, some, none } = form.dataset;
    const phrase = kept === rows.length ? all : kept ? some.replace('{0}', kept).replace('{1}', rows.length) : none;
    status.textContent = phrase.replace('{0}', rows.length);
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const field of form.elements) if (field.name) field.value ? address.searchParams.set(field.name, field.value) : address.searchParams.delete(field.name);
    if (address.href !== location.href) history.replaceState(null, '', address);
  };

  const apply = () => {
    const sorted = order();
    const kept = rows.filter((entry) => { entry.row.hidden = !keeps(entry); return !entry.row.hidden; });
    body.append(...(sorted ? rows.toSorted(compare(sorted)) : rows).map((entry) => entry.row));
    heads.forEach((head, i) => head.dataset.sort && head.setAttribute('aria-sort', sorted?.column === i ? (sorted.down ? 'descending' : 'ascending') : 'none'));
    announce(kept.length);
    remember();
  };

  // A head sorts by its column, its numbers from the largest; once more, the other way round.
  const sortBy = (column) => {
    const offered = [...sorting.options].map((option) => option.value);
    const [up, down] = [`${column + 1}`, `-${column + 1}`].map((choice) => (offered.includes(choice) ? choice : ''));
    const first = ['text', 'phase'].includes(heads[column].dataset.sort) ? up : down;
    sorting.value = sorting.value === first ? (first === up ? down : up) : first;
    apply();
  };

  heads.forEach((head, column) => {
    if (!head.dataset.sort) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: head.textContent });
    button.addEventListener('click', () => sortBy(column));
    head.replaceChildren(button);
  });

  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('input', apply);
  apply();
}
