// Lets readers choose two to four rows of a comparison and sets them side by side; the choice stands in the address.
const most = 4;
const section = document.querySelector('[data-compare]');
const tables = [...document.querySelectorAll('[data-comparable]')];

const key = (row) => row.querySelector('th a').getAttribute('href').split('/').filter((part) => part && part !== '..').join('/');
const boxes = (table) => [...table.querySelectorAll('tbody input')];
const chosen = (table) => boxes(table).filter((box) => box.checked);

const cell = (name, content, scope) => {
  const made = document.createElement(name);
  if (scope) made.scope = scope;
  made.append(...content);
  return made;
};

const copy = (from) => [...from.childNodes].filter((node) => node.nodeName !== 'LABEL').map((node) => node.cloneNode(true));

const sideBySide = (table, rows) => {
  const made = document.createElement('table');
  made.className = 'numbers';
  const names = [...table.tHead.rows[0].cells].map((head) => head.textContent);
  const head = made.createTHead().insertRow();
  head.append(cell('th', [names[0]], 'col'), ...rows.map((row) => cell('th', copy(row.cells[0]), 'col')));
  const body = made.createTBody();
  names.slice(1).forEach((name, i) => {
    body.insertRow().append(cell('th', [name], 'row'), ...rows.map((row) => cell('td', copy(row.cells[i + 1]))));
  });
  return made;
};

const show = () => {
  const table = tables.find((one) => chosen(one).length > 0) ?? tables[0];
  const rows = chosen(table).map((box) => box.closest('tr'));
  for (const other of tables) {
    for (const box of boxes(other)) box.disabled = !box.checked && (rows.length >= most || (rows.length > 0 && other !== table));
  }
  section.querySelector('[data-compare-status]').textContent = rows.length === 0
    ? `Scegli da due a ${most} righe di una tabella per metterle fianco a fianco.`
    : rows.length === 1 ? 'Scelta una riga: scegline almeno un’altra.' : `${rows.length} a confronto.`;
  section.querySelector('[data-compare-result]').replaceChildren(...(rows.length > 1 ? [sideBySide(table, rows)] : []));
  const address = new URL(location.href);
  address.searchParams.delete('voce');
  for (const row of rows) address.searchParams.append('voce', key(row));
  history.replaceState(null, '', address);
};

if (section) {
  const asked = new URLSearchParams(location.search).getAll('voce').slice(0, most);
  for (const row of tables.flatMap((table) => [...table.tBodies[0].rows])) {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: asked.includes(key(row)) });
    box.setAttribute('aria-label', `Confronta ${row.cells[0].textContent.trim()}`);
    label.className = 'choose';
    label.append(box);
    row.cells[0].prepend(label);
    box.addEventListener('change', show);
  }
  show();
}
