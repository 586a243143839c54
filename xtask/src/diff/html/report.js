'use strict';
(() => {
  const form = document.querySelector('form');
  const entries = [...document.querySelectorAll('article')];
  const sections = [...document.querySelectorAll('main > section')];
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));

  const chosen = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));

  function apply() {
    const words = form.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tag = form.tag.value;
    const wire = chosen('wire');
    const rust = chosen('rust');
    let shown = 0;
    for (const entry of entries) {
      const tags = entry.dataset.tags.split('\n');
      const passes = (tag === '' || tags.includes(tag)) && wire.has(entry.dataset.wire)
        && rust.has(entry.dataset.rust) && words.every((word) => texts.get(entry).includes(word));
      entry.hidden = !passes;
      shown += passes;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('article:not([hidden])');
    }
    form.count.value = shown === entries.length ? `${shown} changes` : `${shown} of ${entries.length} changes`;
  }

  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.addEventListener('keydown', (event) => {
    const writes = ['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName) && event.target.type !== 'checkbox';
    if (event.key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.text.focus();
    } else if (event.key === 'Escape' && event.target === form.text) {
      form.text.value = '';
      apply();
    }
  });
  // What is folded on the screen is not lost on paper.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((one) => { one.open = true; });
  });
  window.addEventListener('afterprint', () => closed.forEach((one) => { one.open = false; }));
  apply();
})();
