// A map under the hand: what the pointer or the keyboard is on stands in a line below it, and another map comes without a new page.
const readout = (figure) => figure?.querySelector('[data-map-readout]');

const show = (event) => {
  const cell = event.target.closest?.('[data-map] .territory a');
  const line = cell && readout(cell.closest('[data-map]'));
  if (!line) return;
  line.hidden = false;
  line.textContent = cell.getAttribute('aria-label');
};

const exchange = async (address, remember) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.status);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [old, fresh] = [document, page].map((one) => one.querySelector('main'));
  if (!fresh?.querySelector('[data-map-page]')) throw new Error('no map');
  // What stays of the page has relative addresses, which the new address would bend.
  for (const link of document.querySelectorAll('a[href], link[href]')) link.setAttribute('href', link.href);
  for (const form of document.forms) form.action = form.action;
  if (remember) history.pushState(null, '', address);
  document.title = page.title;
  old.replaceChildren(...fresh.childNodes);
  document.querySelector('.map-filters [aria-current]')?.focus({ preventScroll: true });
};

const follow = (event) => {
  const link = event.target.closest?.('.map-filters a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button || location.protocol === 'file:') return;
  event.preventDefault();
  exchange(link.href, true).catch(() => location.assign(link.href));
};

for (const name of ['pointerover', 'focusin']) document.addEventListener(name, show);
if (document.querySelector('[data-map-page]')) {
  document.addEventListener('click', follow);
  addEventListener('popstate', () => exchange(location.href, false).catch(() => location.reload()));
}
