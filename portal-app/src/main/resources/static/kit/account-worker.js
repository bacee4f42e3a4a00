// Finds the number whose SHA-256 together with the salt is the target. Plain script, so that it also works where the
// browser offers no cryptography (an address without https).
'use strict';
const K = new Uint32Array(64);
const H0 = new Uint32Array(8);
(() => {
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (found < 8) H0[found] = Math.floor((Math.sqrt(n) % 1) * 4294967296);
    K[found++] = Math.floor((Math.cbrt(n) % 1) * 4294967296);
  }
})();
const W = new Uint32Array(64);
const turn = (x, n) => (x >>> n) | (x << (32 - n));

// One block is enough: the salt has 32 signs, the dot one, the number at most six.
function sha256(text) {
  W.fill(0);
  for (let i = 0; i < text.length; i++) W[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
  W[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
  W[15] = text.length * 8;
  for (let i = 16; i < 64; i++) {
    const a = W[i - 15], b = W[i - 2];
    W[i] = W[i - 16] + W[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = H0;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => ((word + H0[i]) >>> 0).toString(16).padStart(8, '0')).join('');
}

onmessage = event => {
  const [, salt, target] = event.data.split('.');
  for (let number = 0; number < 1000000; number++) {
    if (sha256(salt + '.' + number) === target) {
      postMessage(String(number));
      return;
    }
  }
  postMessage('');
};
