// The agenda of staff: a session that is dragged to another room or hour is sent by the form that moves it without script.

const table = document.querySelector("[data-agenda]");
let dragged = null;

const move = async (session, cell) => {
  const page = await fetch(session.dataset.move);
  if (!page.ok) throw new Error(`answered ${page.status}`);
  const form = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("place");
  form.elements.namedItem("version").value = session.dataset.version;
  form.elements.namedItem("room").value = cell.dataset.room;
  form.elements.namedItem("at").value = cell.dataset.at;
  form.hidden = true;
  document.body.append(form);
  form.submit();
};

const say = (text) => {
  const said = document.createElement("p");
  said.className = "note";
  said.setAttribute("role", "alert");
  said.textContent = text;
  table.before(said);
};

if (table) {
  for (const session of document.querySelectorAll("[data-move]")) {
    session.draggable = true;
    session.addEventListener("dragstart", (event) => {
      dragged = session;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", session.textContent.trim());
    });
    session.addEventListener("dragend", () => (dragged = null));
  }
  for (const cell of table.querySelectorAll("td[data-room]")) {
    cell.addEventListener("dragover", (event) => {
      if (dragged) event.preventDefault();
    });
    cell.addEventListener("drop", (event) => {
      if (!dragged) return;
      event.preventDefault();
      move(dragged, cell).catch(() => say(table.dataset.problem));
    });
  }
}
