// Added to pages by "atlas serve" only: reloads what changed and shows what is wrong with the sources.
(() => {
  'use strict';
  let version = Number(document.currentScript.dataset.version);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>
    :host { all: initial; }
    details { position: fixed; inset: auto 0 0 auto; z-index: 2147483647; max-width: min(60rem, 100vw); max-height: 70vh; overflow: auto;
      font: 14px/1.45 ui-monospace, monospace; background: #1b1d22; color: #f2f2f2; border-top-left-radius: 6px; box-shadow: 0 0 12px #0008; }
    summary { cursor: pointer; padding: .5rem .8rem; font-weight: bold; }
    .error summary { background: #a4001d; } .warning summary { background: #7a5200; } .note summary { background: #24507a; }
    ol { margin: 0; padding: .4rem .8rem 1rem; list-style: none; } li { margin-top: .8rem; }
    b { font-weight: bold; } .place { color: #9cd0ff; } pre { margin: .2rem 0; padding: .3rem .5rem; background: #000; overflow-x: auto; }
    .remedy { color: #b9e6b0; }
  </style><details hidden><summary></summary><ol></ol></details>`;
  const panel = root.querySelector('details');
  const summary = root.querySelector('summary');
  const list = root.querySelector('ol');

  const put = (parent, name, text, className) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    parent.append(element);
    return element;
  };

  const show = ({ diagnostics, total }) => {
    const worst = diagnostics[0]?.severity;
    panel.hidden = total === 0;
    panel.className = worst ?? '';
    if (worst === 'error') panel.open = true;
    summary.textContent = total === 1 ? '1 problema nei sorgenti' : `${total} problemi nei sorgenti`;
    list.replaceChildren();
    for (const diagnostic of diagnostics) {
      const item = put(list, 'li', '');
      put(item, 'span', diagnostic.place, 'place');
      put(item, 'b', ` ${diagnostic.label} ${diagnostic.code}: `);
      put(item, 'span', diagnostic.message);
      if (diagnostic.excerpt) put(item, 'pre', diagnostic.mark ? `${diagnostic.excerpt}\n${diagnostic.mark}` : diagnostic.excerpt);
      put(item, 'div', diagnostic.remedy, 'remedy');
    }
  };

  const refreshDiagnostics = async () => show(await (await fetch('/_atlas/diagnostics')).json());

  const refreshStyle = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const old = [...document.querySelectorAll('link[rel=stylesheet]')];
    const fresh = [...page.querySelectorAll('link[rel=stylesheet]')];
    if (old.length !== fresh.length) return location.reload();
    old.forEach((link, i) => {
      if (link.getAttribute('href') === fresh[i].getAttribute('href')) return;
      const next = link.cloneNode();
      next.removeAttribute('integrity');
      next.href = fresh[i].getAttribute('href');
      next.onload = () => link.remove();
      link.after(next);
    });
  };

  const events = new EventSource('/_atlas/events');
  events.addEventListener('hello', event => { if (Number(event.data) !== version) location.reload(); });
  events.addEventListener('page', () => location.reload());
  events.addEventListener('style', event => { version = Number(event.data); refreshStyle(); });
  events.addEventListener('diagnostics', refreshDiagnostics);
  addEventListener('pagehide', () => events.close());
  document.body.append(host);
  refreshDiagnostics();
})();
