// Filters and sorts a list that is whole without scripts; the state stands in the address and the count is announced.
const form = document.querySelector('form[data-filters]');
const table = form && document.getElementById(form.dataset.filters);
const fold = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
const phases = ['none', 'identification', 'preparation', 'implementation', 'completion', 'cancelled'];

if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent) }));
  const status = document.querySelector('[data-filter-status]');
  const heads = [...table.tHead.rows[0].cells];
  let order = null;

  const keeps = ({ row, text }) => [...form.elements].every((field) => {
    if (!field.name || !field.value) return true;
    if (!field.dataset.key) return fold(field.value).split(/\s+/).every((word) => text.includes(word));
    return (row.dataset[field.dataset.key] ?? '').split(' ').includes(field.value);
  });

  const value = ({ row }, column) => {
    const kind = heads[column].dataset.sort;
    if (kind === 'phase') return phases.indexOf(row.dataset.phase);
    if (kind === 'text') return row.cells[column].textContent.trim();
    const figure = kind === 'amount' ? row.dataset.amount : row.cells[column].querySelector('data')?.value;
    return figure === undefined ? Number.NEGATIVE_INFINITY : Number(figure);
  };

  const compare = (column, down) => (a, b) => {
    const [x, y] = [value(a, column), value(b, column)];
    const difference = typeof x === 'string' ? x.localeCompare(y, 'it') : x === y ? 0 : x - y;
    return down ? -difference : difference;
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const field of form.elements) if (field.name) field.value ? address.searchParams.set(field.name, field.value) : address.searchParams.delete(field.name);
    order ? address.searchParams.set('ordine', `${order.down ? '-' : ''}${order.column}`) : address.searchParams.delete('ordine');
    history.replaceState(null, '', address);
  };

  const apply = () => {
    const kept = rows.filter((entry) => (entry.row.hidden = !keeps(entry), !entry.row.hidden));
    if (order) body.append(...[...rows].sort(compare(order.column, order.down)).map((entry) => entry.row));
    heads.forEach((head, i) => head.dataset.sort && head.setAttribute('aria-sort', order?.column === i ? (order.down ? 'descending' : 'ascending') : 'none'));
    status.textContent = kept.length === rows.length ? `${rows.length} righe` : `${kept.length} di ${rows.length} righe`;
    remember();
  };

  heads.forEach((head, column) => {
    if (!head.dataset.sort) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: head.textContent });
    button.addEventListener('click', () => {
      order = { column, down: order?.column === column ? !order.down : head.dataset.sort !== 'text' };
      apply();
    });
    head.replaceChildren(button);
  });
  table.classList.add('sortable');

  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name);
  const column = Math.abs(Number.parseInt(asked.get('ordine') ?? '', 10));
  if (heads[column]?.dataset.sort) order = { column, down: asked.get('ordine').startsWith('-') };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  apply();
}
