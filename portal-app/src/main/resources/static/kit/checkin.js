// Check-in by phone: what is read is kept on the device until the portal has answered. Without it the form works all the same.
'use strict';
const form = document.querySelector('[data-checkin]');
if (form !== null) {
  const place = 'wsis-checkin-' + form.dataset.checkin;
  const code = form.querySelector('[name=code]');
  const answers = document.querySelector('[data-answers]');
  const waiting = document.querySelector('[data-waiting]');
  let sending = false;

  const kept = () => JSON.parse(localStorage.getItem(place) || '[]');
  const keep = list => {
    localStorage.setItem(place, JSON.stringify(list));
    waiting.hidden = list.length === 0;
    waiting.querySelector('[data-count]').textContent = String(list.length);
  };
  const say = text => {
    const line = document.createElement('p');
    line.textContent = text;
    answers.prepend(line);
  };

  async function send(one) {
    const body = new URLSearchParams({code: one.code, at: String(one.at), _csrf: form.querySelector('[name=_csrf]').value});
    const answer = await fetch(form.action, {method: 'POST', credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(15000), body});
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  // One after the other; the portal counts nobody twice, so what was sent without an answer is sent again.
  async function sendAll() {
    if (sending) return;
    sending = true;
    try {
      for (let list = kept(); list.length > 0; list = kept()) {
        const answer = await send(list[0]);
        keep(kept().slice(1));
        say(answer.said);
      }
    } catch (problem) {
      const said = /^(0|4\d\d)$/.test(problem.message) ? form.dataset.expired : form.dataset.kept;
      if (answers.firstElementChild?.textContent !== said) say(said);
    }
    sending = false;
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    keep([...kept(), {code: code.value, at: Date.now()}]);
    code.value = '';
    code.focus();
    sendAll();
  });
  addEventListener('online', sendAll);
  setInterval(() => { if (kept().length > 0) sendAll(); }, 30000);
  keep(kept());
  if (kept().length > 0) sendAll();
}
