// Says so when a save in the background did not reach the host. Everything works without this.
document.addEventListener('htmx:afterRequest', event => {
  const name = event.detail.elt.dataset.autosave;
  const status = name && document.getElementById(name);
  const saved = event.detail.successful && event.detail.xhr.getResponseHeader('X-Autosave');
  if (status && !saved) {
    status.textContent = status.dataset.failed;
  }
});
