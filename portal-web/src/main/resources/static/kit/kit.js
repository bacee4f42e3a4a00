// What script adds to pages that work without it. Text comes from the page: data-* attributes with {0} places.

const language = document.documentElement.lang;
const conventions = { ar: "ar-u-nu-latn", en: "en-GB" }[language] ?? language;
const fill = (text, ...values) => values.reduce((said, value, place) => said.replace(`{${place}}`, value), text);

/* Errors: the summary takes the focus, and the tab says that there are some. */
const showErrors = () => {
  const summary = document.querySelector("[data-error-summary]");
  if (!summary) return;
  for (const link of summary.querySelectorAll("a")) {
    const field = document.getElementById(link.hash.slice(1));
    const label = field?.closest(".fld")?.querySelector("label > span, legend > span")?.textContent;
    if (label) link.textContent = `${label}: ${link.textContent}`;
  }
  document.title = `${summary.dataset.title} ${document.title}`;
  summary.focus();
};

/* Time: the visitor's own beside Geneva's, where they differ; a clock that ticks. */
const clockFace = (at, zone, withDay) =>
  new Intl.DateTimeFormat(conventions, {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone,
    ...(withDay ? { day: "numeric", month: "long" } : {}),
  }).format(at);

const showOwnTime = (root) => {
  for (const time of root.querySelectorAll("time[data-instant]:not([data-own])")) {
    const at = new Date(time.dateTime);
    time.dataset.own = "";
    if (clockFace(at, "Europe/Zurich", true) === clockFace(at, undefined, true)) continue;
    const day = (zone) => new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: zone }).format(at);
    const own = clockFace(at, undefined, day("Europe/Zurich") !== day(undefined));
    const said = document.createElement("span");
    said.className = "own-time";
    said.textContent = ` ${fill(document.body.dataset.yourTime, own)}`;
    time.after(said);
  }
};

const tick = () => {
  const clock = document.querySelector("time[data-clock]");
  if (!clock) return;
  const ahead = new Date(clock.dateTime) - Date.now();
  const text = clock.textContent;
  const hour = text.match(/\d\d:\d\d$/)?.[0];
  const show = () => {
    const now = new Date(Date.now() + ahead);
    if (hour) clock.textContent = text.replace(/\d\d:\d\d$/, clockFace(now, "Europe/Zurich", false));
  };
  setInterval(show, 15_000);
};

/* Words: counted as the server does, split on white space, in Chinese by characters; said when leaving, and every ten words. */
const countWords = (counter) => {
  const field = document.getElementById(counter.dataset.words);
  const { min, max } = { min: Number(counter.dataset.min), max: Number(counter.dataset.max) };
  const [zone, bar] = counter.querySelectorAll("rect");
  const said = counter.querySelector(".said");
  const whole = max * 1.1;
  zone.setAttribute("x", `${(min / whole) * 100}%`);
  zone.setAttribute("width", `${((max - min) / whole) * 100}%`);
  let last = -1;
  const show = (always) => {
    const words = field.value.replace(/\p{Script=Han}/gu, " 字 ").split(/\s+/).filter(Boolean).length;
    const state = words < min ? "under" : words > max ? "over" : "within";
    const rest = { under: min - words, over: words - max, within: max - words }[state];
    bar.setAttribute("width", `${Math.min(100, (words / whole) * 100)}%`);
    counter.dataset.state = state;
    if (always || Math.floor(words / 10) !== Math.floor(last / 10) || state !== said.dataset.state) {
      said.textContent = fill(counter.dataset[state], words, rest);
      said.dataset.state = state;
      last = words;
    }
  };
  field.addEventListener("input", () => show(false));
  field.addEventListener("blur", () => show(true));
  show(true);
};

/* Drafts: what is typed in form[data-autosave] goes to that address when a field is left; until it is there, it is
   kept on this device. The answer's X-Form-Version becomes the value of the field named version. */
const KEPT = "draft:";
const PATIENCE = 3000;
const autosave = (form) => {
  const place = KEPT + form.dataset.autosave;
  const notice = form.querySelector("[data-saved]");
  const say = (state) => {
    if (!notice) return;
    notice.dataset.state = state;
    notice.hidden = false;
    notice.querySelector(".said").textContent = fill(notice.dataset[state], clockFace(new Date(), "Europe/Zurich", false));
  };
  const texts = () => [...form.querySelectorAll("textarea, input:not([type=hidden], [type=password], [type=file]), #version")]
    .filter((field) => field.name && (!["checkbox", "radio"].includes(field.type)));
  const keep = () => localStorage.setItem(place, JSON.stringify(texts().map((field) => [field.id, field.value])));
  let changed = false;
  let leaving = false;
  let sending = false;
  let saving = Promise.resolve();

  const send = async () => {
    if (!changed || leaving) return;
    changed = false;
    sending = true;
    say("saving");
    const data = new FormData(form);
    for (const file of form.querySelectorAll("input[type=file]")) data.delete(file.name);
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST", body: new URLSearchParams(data), redirect: "manual", headers: { "X-Autosave": "true" },
      });
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      const version = answer.headers.get("X-Form-Version");
      const field = form.elements.namedItem("version");
      if (version !== null && field) field.value = version;
      if (!changed) localStorage.removeItem(place);
      say("saved");
    } catch {
      changed = true;
      keep();
      say("unsaved");
    } finally {
      sending = false;
    }
  };
  const save = () => (saving = saving.then(send));

  const restore = () => {
    const kept = JSON.parse(localStorage.getItem(place) ?? "[]");
    for (const [id, value] of kept) {
      const field = document.getElementById(id);
      if (field && form.contains(field) && field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
  };
  form.addEventListener("input", () => { changed = true; keep(); });
  form.addEventListener("change", save);
  form.addEventListener("submit", (event) => {
    if (sending && !leaving) {
      // The answer brings the version; sent now, the form would seem to have missed what it saved itself.
      event.preventDefault();
      Promise.race([saving, new Promise((go) => setTimeout(go, PATIENCE))]).then(() => form.requestSubmit(event.submitter));
    }
    leaving = true;
  });
  addEventListener("online", save);
  if (document.querySelector("[data-error-summary]")) keep();
  else restore();
};

/* A sent form's text is the server's; a person who signs out leaves nothing on the device. */
const forgetDrafts = () => {
  for (const place of Object.keys(localStorage)) if (place.startsWith(KEPT)) localStorage.removeItem(place);
};

/* Suggestions: the datalist of a field is asked for while somebody types, with q = the text; it answers with options. */
const suggest = (list) => {
  const field = document.querySelector(`[list="${list.id}"]`);
  let pause;
  const ask = async () => {
    const text = field.value.trim();
    if (text.length < 2 || [...list.options].some((option) => option.value === text)) return;
    try {
      const answer = await fetch(`${list.dataset.suggest}?q=${encodeURIComponent(text)}`);
      if (answer.ok && text === field.value.trim()) list.innerHTML = await answer.text();
    } catch {
      list.replaceChildren(); // no network, no suggestions: the text is typed to its end
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 250);
  });
};

/* A part of the page that follows what is typed: data-follow answers with it, data-fields names the fields that it is asked with. */
const follow = (part) => {
  const fields = part.dataset.fields.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
  const typed = () => new URLSearchParams(fields.map((field) => [field.name, field.value])).toString();
  let pause;
  const ask = async () => {
    const asked = typed();
    try {
      const answer = await fetch(`${part.dataset.follow}?${asked}`);
      if (answer.ok && asked === typed()) part.innerHTML = await answer.text();
    } catch {
      part.replaceChildren(); // no network: the same is shown when the form is saved
    }
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 400);
    });
  }
};

/* Single keys (WCAG 2.1.4): n and p go through [data-row], any other presses its [data-key], unless somebody writes or has
   switched them off in the legend. Letters of other alphabets count as the Latin ones of their keys. */
const NO_KEYS = "no-keys";
const keys = (legend) => {
  const use = legend.querySelector("input");
  use.checked = localStorage.getItem(NO_KEYS) === null;
  use.addEventListener("change", () =>
    use.checked ? localStorage.removeItem(NO_KEYS) : localStorage.setItem(NO_KEYS, "true"));
  legend.hidden = false;
  const press = (letter) => {
    const rows = [...document.querySelectorAll("[data-row]")];
    const step = { n: 1, p: -1 }[letter];
    const here = rows.indexOf(document.activeElement);
    if (rows.length && step) rows.at(here < 0 ? (step > 0 ? 0 : -1) : Math.min(rows.length - 1, Math.max(0, here + step))).focus();
    else document.querySelector(`[data-key="${CSS.escape(letter)}"]`)?.click();
  };
  document.addEventListener("keydown", (event) => {
    const { key, code, target } = event;
    if (!use.checked || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (target.matches("textarea, select, input:not([type=checkbox], [type=radio])")) return;
    press(/^[a-z]$/.test(key) ? key : code.replace(/^Key/, "").toLowerCase());
  });
};

/* Menus close on Escape and when something else is touched. */
const closeMenus = (but) => {
  for (const menu of document.querySelectorAll("details.drop[open]")) if (!menu.contains(but)) menu.open = false;
};

const enliven = (root) => {
  showOwnTime(root);
  for (const counter of root.querySelectorAll("[data-words]")) countWords(counter);
  for (const form of root.querySelectorAll("form[data-autosave]")) autosave(form);
  for (const list of root.querySelectorAll("datalist[data-suggest]")) suggest(list);
  for (const part of root.querySelectorAll("[data-follow]")) follow(part);
  for (const legend of root.querySelectorAll("[data-keys]")) keys(legend);
};

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

enliven(document);
showErrors();
tick();
document.addEventListener("click", ({ target }) => closeMenus(target));
/* A ticked box opens what belongs to it: details[data-with="name=value"]. */
document.addEventListener("change", ({ target }) => {
  const part = document.querySelector(`details[data-with="${CSS.escape(target.name)}=${CSS.escape(target.value)}"]`);
  if (part) part.open = target.checked;
});
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  const open = document.querySelector("details.drop[open]");
  closeMenus(null);
  open?.querySelector("summary").focus();
});
document.addEventListener("submit", ({ target }) => {
  if (target.matches("[data-sign-out]")) forgetDrafts();
});
for (const saved of document.querySelectorAll("[data-draft-stored]")) localStorage.removeItem(KEPT + saved.dataset.draftStored);

/* htmx comes only to pages that use it. */
if (document.querySelector("[hx-get], [hx-post], [data-hx-post]")) {
  const script = document.createElement("script");
  script.src = document.body.dataset.htmx;
  document.head.append(script);
  document.addEventListener("htmx:load", ({ target }) => { if (target !== document.body) enliven(target); });
}
