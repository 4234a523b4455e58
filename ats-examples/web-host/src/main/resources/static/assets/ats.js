// Says so when a save in the background did not reach the host. Everything works without this.
document.addEventListener('htmx:afterRequest', event => {
  const name = event.detail.elt.dataset.autosave;
  const status = name && document.getElementById(name);
  const saved = event.detail.successful && event.detail.xhr.getResponseHeader('X-Autosave');
  if (status && !saved) {
    status.textContent = status.dataset.failed;
  }
});

// Whoever leaves a page within the two seconds in which a save in the background waits takes along what was typed.
const pending = new Set();
document.addEventListener('input', event => {
  const form = event.target.closest('form[data-autosave]');
  if (form) {
    pending.add(form);
  }
});
document.addEventListener('htmx:beforeRequest', event => pending.delete(event.detail.elt));
document.addEventListener('submit', event => pending.delete(event.target));
for (const leaving of ['beforeunload', 'pagehide']) {
  window.addEventListener(leaving, () => {
    pending.forEach(form => navigator.sendBeacon(form.dataset.hxPost, new URLSearchParams(new FormData(form))));
    pending.clear();
  });
}
