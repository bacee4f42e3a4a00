// Account pages: the proof of work of a form, and passkeys. Without it the pages work all the same, without passkeys.
'use strict';
for (const box of document.querySelectorAll('[data-challenge]')) {
  const form = box.closest('form');
  const solution = box.querySelector('[name=solution]');
  const said = box.querySelector('[data-said]');
  let done = false, waiting = null;
  const worker = new Worker(box.dataset.worker);
  worker.onmessage = event => {
    done = true;
    solution.value = event.data;
    said.textContent = '';
    if (waiting !== null) form.requestSubmit(waiting);
  };
  worker.onerror = () => { done = true; };
  worker.postMessage(box.querySelector('[name=challenge]').value);
  form.addEventListener('submit', event => {
    if (done) return;
    event.preventDefault();
    waiting = event.submitter;
    said.textContent = box.dataset.working;
  });
}

const usable = window.PublicKeyCredential
  && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

async function send(form, address, body) {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {'X-CSRF-TOKEN': form.querySelector('[name=_csrf]').value, 'Content-Type': 'application/json'},
    body: JSON.stringify(body)
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function passkey(form, ask) {
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const said = form.querySelector('[data-said]');
    said.textContent = '';
    try {
      const answer = await send(form, form.action, await ask(await send(form, form.dataset.options, {})));
      location.assign(answer.path);
    } catch (problem) {
      said.textContent = problem.name === 'InvalidStateError' && form.dataset.known || form.dataset.failed;
    }
  });
}

if (usable) {
  for (const form of document.querySelectorAll('[data-passkey-login]')) {
    passkey(form, async options => (await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)})).toJSON());
  }
  for (const form of document.querySelectorAll('[data-passkey-new]')) {
    passkey(form, async options => ({
      label: form.querySelector('[name=label]').value,
      credential: (await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)})).toJSON()
    }));
  }
}
