// What the pages do beyond plain HTML: everything works without it.
(() => {
  "use strict";

  // The first error takes the focus when a form comes back.
  const errors = document.getElementById("errors");
  if (errors) errors.focus();

  // How many characters are left, said where the limit is said.
  const count = (area) => {
    const words = document.querySelector(`[data-counter="${area.id}"]`);
    if (!words) return;
    if (!words.dataset.words) words.dataset.words = words.textContent;
    words.textContent = `${words.dataset.words} ${area.value.length}/${area.dataset.limit}`;
    words.classList.toggle("is-over", area.value.length > Number(area.dataset.limit));
  };
  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea[data-limit]")) count(event.target);
  });

  // "/" goes to the search field; not while writing, not with another key, not when switched off.
  const isWriting = (node) => node.matches("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details.p-usermenu[open]").forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const search = document.getElementById("search");
    if (search && document.cookie.indexOf("keys=off") < 0) {
      event.preventDefault();
      search.focus();
    }
  });

  // A plan is saved while it is written. Sending the form waits for a save under way, so that it has seen it.
  document.querySelectorAll("form[data-autosave]").forEach((form) => {
    const status = form.querySelector("[data-autosave-status]");
    let timer = 0;
    let saving = null;
    const save = async () => {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok || answer.redirected) return;
      status.innerHTML = await answer.text();
      const told = status.querySelector("[data-saved]");
      if (told && told.dataset.saved === "yes") {
        document.querySelectorAll("input[name=version]").forEach((seen) => { seen.value = told.dataset.version; });
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => { saving = save().catch(() => {}).finally(() => { saving = null; }); }, 2000);
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (!saving) return;
      event.preventDefault();
      event.stopPropagation();
      const by = event.submitter;
      saving.finally(() => form.requestSubmit(by));
    });
  });

  // Paper.
  document.querySelectorAll("button[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent === "yes") event.preventDefault();
    else if (form.method === "post" && !form.hasAttribute("hx-post")) form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
})();
