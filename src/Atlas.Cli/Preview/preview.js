// Added to pages by "atlas serve" only: shows the page again when its sources change, what is wrong with them, and where they are.
(() => {
  'use strict';
  const version = document.currentScript.dataset.version;
  let shown = version;
  const own = decodeURI(location.pathname).replace(/^\//, '');
  const scrollKey = `atlas-scroll:${location.pathname}`;

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; }
    .dock { position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: flex; flex-wrap: wrap; justify-content: end; align-items: end; gap: .5rem;
      padding: 0 .5rem; pointer-events: none; font: 15px/1.5 system-ui, sans-serif; color: #f4f4f4; }
    details { pointer-events: auto; background: #1b1d22; border: 1px solid #6b6f78; border-bottom: 0; border-radius: 6px 6px 0 0;
      max-width: min(62rem, calc(100vw - 1rem)); box-shadow: 0 0 12px #0008; }
    details[hidden] { display: none; }
    summary { cursor: pointer; padding: .5rem .9rem; font-weight: 600; border-radius: 6px 6px 0 0; }
    summary:focus-visible, a:focus-visible { outline: 3px solid #ffd166; outline-offset: -3px; }
    .error > summary { background: #a4001d; } .warning > summary { background: #6d4a00; } .note > summary { background: #24507a; }
    ol, ul { max-height: 55vh; overflow: auto; margin: 0; padding: .2rem .9rem 1rem; list-style: none; } li { margin-top: .9rem; }
    ul li { margin-top: .4rem; } p { margin: 0; } b { font-weight: 600; }
    .place { font-family: ui-monospace, monospace; font-size: 14px; color: #a8d5ff; overflow-wrap: anywhere; }
    pre { margin: .3rem 0; padding: .4rem .6rem; background: #000; overflow-x: auto; font: 14px/1.4 ui-monospace, monospace; }
    .remedy { color: #bfeab4; } a { color: #ffe08a; }
    @media print { .dock { display: none; } }`);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style];

  const put = (parent, name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    parent.append(element);
    return element;
  };
  const dock = put(root, 'div', '', 'dock');
  const panel = (label, list) => {
    const details = put(dock, 'details');
    details.hidden = true;
    details.setAttribute('aria-label', label);
    details.addEventListener('keydown', event => {
      if (event.key === 'Escape') { details.open = false; details.firstChild.focus(); }
    });
    return { details, summary: put(details, 'summary'), list: put(details, list) };
  };
  const problems = panel('Problemi nei sorgenti', 'ol');
  problems.summary.setAttribute('aria-live', 'polite');
  const sources = panel('Modifica questa pagina', 'ul');

  const place = (parent, { place: text, editor }) => {
    const line = put(parent, 'p');
    put(line, 'span', text, 'place');
    if (!editor) return;
    line.append(' ');
    const link = put(line, 'a', 'apri in VS Code');
    link.href = editor;
    link.setAttribute('aria-label', `apri ${text} in Visual Studio Code`);
  };

  const ask = async path => (await fetch(path)).json();

  const showProblems = async () => {
    const found = await ask('/_atlas/diagnostics');
    const worst = found.diagnostics[0]?.severity ?? '';
    const news = worst === 'error' && problems.details.className !== 'error';
    problems.details.hidden = found.total === 0;
    problems.details.className = worst;
    if (news) problems.details.open = true;
    if (problems.summary.textContent !== found.summary) problems.summary.textContent = found.summary;
    problems.list.replaceChildren();
    for (const diagnostic of found.diagnostics) {
      const item = put(problems.list, 'li');
      place(item, diagnostic);
      const message = put(item, 'p');
      put(message, 'b', `${diagnostic.label} ${diagnostic.code}: `);
      message.append(diagnostic.message);
      if (diagnostic.excerpt) put(item, 'pre', diagnostic.mark ? `${diagnostic.excerpt}\n${diagnostic.mark}` : diagnostic.excerpt);
      put(item, 'p', `${found.remedy}: ${diagnostic.remedy}`, 'remedy');
    }
    if (found.more) put(problems.list, 'li', found.more);
  };

  const showSources = async () => {
    const found = await ask(`/_atlas/page?path=${encodeURIComponent(own)}`);
    sources.details.hidden = false;
    sources.summary.textContent = found.title;
    sources.list.replaceChildren();
    if (found.sources.length === 0) put(sources.list, 'li', found.none);
    for (const source of found.sources) {
      const item = put(sources.list, 'li');
      put(item, 'b', source.label);
      place(item, source);
    }
  };

  const reload = () => {
    try { sessionStorage.setItem(scrollKey, String(scrollY)); } catch { /* without storage the browser keeps the place as it can */ }
    location.reload();
  };

  const restore = () => {
    let kept = null;
    try { kept = sessionStorage.getItem(scrollKey); sessionStorage.removeItem(scrollKey); } catch { /* as above */ }
    if (kept !== null) scrollTo({ top: Number(kept), behavior: 'instant' });
  };

  const refreshStyle = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const old = [...document.querySelectorAll('link[rel=stylesheet]')];
    const fresh = [...page.querySelectorAll('link[rel=stylesheet]')];
    if (old.length !== fresh.length) return reload();
    old.forEach((link, i) => {
      const next = fresh[i].cloneNode();
      if (link.getAttribute('href') === next.getAttribute('href')) return;
      next.onload = () => link.remove();
      link.after(next);
    });
  };

  // A hidden page does not listen: browsers keep few connections to one server. It catches up when it is looked at again.
  let events = null;
  const listen = () => {
    if (events) return;
    events = new EventSource('/_atlas/events');
    events.addEventListener('hello', event => { if (event.data !== shown) reload(); else showProblems(); });
    events.addEventListener('page', event => {
      const change = JSON.parse(event.data);
      shown = change.version;
      if (!change.paths || change.paths.includes(own)) reload();
    });
    events.addEventListener('style', event => { shown = JSON.parse(event.data).version; refreshStyle(); });
    events.addEventListener('diagnostics', showProblems);
  };
  const hush = () => { events?.close(); events = null; };
  document.addEventListener('visibilitychange', () => { if (document.hidden) hush(); else listen(); });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', event => { if (event.persisted) listen(); });

  document.body.append(host);
  restore();
  addEventListener('load', showSources);
  if (document.readyState === 'complete') showSources();
  if (!document.hidden) listen();
})();
