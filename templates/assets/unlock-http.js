// Debrief: the ciphers of unlock.js for pages that come over plain http, where browsers hide their own. Loaded only there.
// SHA-256: FIPS 180-4. HMAC: RFC 2104. PBKDF2: RFC 8018. AES: FIPS 197. GCM: NIST SP 800-38D.
(() => {
  "use strict";
  const fractions = (count, power) => {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) prime &&= n % d > 0;
      if (prime) found.push(((n ** power) % 1) * 2 ** 32 | 0);
    }
    return found;
  };
  const K = Int32Array.from(fractions(64, 1 / 3));
  const START = Int32Array.from(fractions(8, 1 / 2));
  const w = new Int32Array(64);

  // One block of 16 words into a state of 8.
  const compress = (state, block) => {
    w.set(block);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = (w[i - 16] + w[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const t = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + w[i]) | 0;
      const u = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c)) | 0;
      h = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
    }
    state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
    return state;
  };
  const words = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(4 * i));
  };
  const unwords = (state) => {
    const view = new DataView(new ArrayBuffer(4 * state.length));
    state.forEach((word, i) => view.setInt32(4 * i, word));
    return new Uint8Array(view.buffer);
  };
  // The rest of a hash, of which some bytes are already in the state.
  const finish = (state, bytes, before) => {
    const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    blocks.set(bytes);
    blocks[bytes.length] = 0x80;
    new DataView(blocks.buffer).setUint32(blocks.length - 4, 8 * (before + bytes.length));
    const all = words(blocks);
    for (let i = 0; i < all.length; i += 16) compress(state, all.subarray(i, i + 16));
    return state;
  };
  const pads = (key) => {
    const short = key.length > 64 ? unwords(finish(START.slice(), key, 0)) : key;
    return [0x36, 0x5c].map((pad) => {
      const block = new Uint8Array(64).fill(pad);
      short.forEach((byte, i) => (block[i] ^= byte));
      return compress(START.slice(), words(block));
    });
  };
  const mac = ([inner, outer], bytes) => finish(outer.slice(), unwords(finish(inner.slice(), bytes, 64)), 64);
  const hmac = (key, bytes) => unwords(mac(pads(key), bytes));

  // One block, which is all that is asked for. Pauses now and then so that the page can show that it is at work.
  const PAUSE = 50000;
  const pbkdf2 = async (password, salt, rounds) => {
    const [inner, outer] = pads(password);
    const block = new Int32Array(16);
    block.set(mac([inner, outer], Uint8Array.of(...salt, 0, 0, 0, 1)));
    block[8] = 0x80000000 | 0;
    block[15] = 8 * 96;
    const sum = block.slice(0, 8);
    const state = new Int32Array(8);
    for (let i = 1; i < rounds; i++) {
      state.set(inner);
      block.set(compress(state, block));
      state.set(outer);
      block.set(compress(state, block));
      for (let j = 0; j < 8; j++) sum[j] ^= block[j];
      if (i % PAUSE === 0) await new Promise((done) => setTimeout(done));
    }
    return unwords(sum);
  };

  // Powers of 3 and their inverses make the S-box; multiplying by 2 is all that the columns need.
  const twice = (x) => (x << 1 ^ (x >> 7) * 0x11b) & 0xff;
  const SBOX = new Uint8Array(256);
  for (let p = 1, q = 1, i = 0; i < 255; i++) {
    SBOX[p] = 0x63 ^ q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4);
    p ^= twice(p);
    q ^= q << 1; q ^= q << 2; q ^= q << 4; q &= 0xff;
    if (q & 0x80) q ^= 0x09;
  }
  SBOX[0] = 0x63;
  const expand = (key) => {
    const keys = new Uint8Array(240);
    keys.set(key);
    let rcon = 1;
    for (let i = 32; i < 240; i += 4) {
      let word = [...keys.subarray(i - 4, i)];
      if (i % 32 === 0) {
        word = [word[1], word[2], word[3], word[0]].map((byte) => SBOX[byte]);
        word[0] ^= rcon;
        rcon = twice(rcon);
      } else if (i % 32 === 16) {
        word = word.map((byte) => SBOX[byte]);
      }
      word.forEach((byte, j) => (keys[i + j] = keys[i + j - 32] ^ byte));
    }
    return keys;
  };
  const encrypt = (keys, input) => {
    let state = input.map((byte, i) => byte ^ keys[i]);
    for (let round = 1; round <= 14; round++) {
      const next = new Uint8Array(16);
      for (let i = 0; i < 16; i++) next[i] = SBOX[state[(5 * i) % 16]];
      for (let c = 0; round < 14 && c < 16; c += 4) {
        const [a, b, d, e] = next.subarray(c, c + 4);
        const all = a ^ b ^ d ^ e;
        next[c] ^= all ^ twice(a ^ b);
        next[c + 1] ^= all ^ twice(b ^ d);
        next[c + 2] ^= all ^ twice(d ^ e);
        next[c + 3] ^= all ^ twice(e ^ a);
      }
      for (let i = 0; i < 16; i++) next[i] ^= keys[16 * round + i];
      state = next;
    }
    return state;
  };
  const ghash = (h, parts) => {
    const y = new Int32Array(4);
    const block = new Uint8Array(16);
    for (const part of parts) {
      for (let at = 0; at < part.length; at += 16) {
        block.fill(0);
        block.set(part.subarray(at, at + 16));
        words(block).forEach((word, i) => (y[i] ^= word));
        let [v0, v1, v2, v3] = h;
        let z0 = 0, z1 = 0, z2 = 0, z3 = 0;
        for (let i = 0; i < 128; i++) {
          if (y[i >> 5] >>> (31 - (i & 31)) & 1) {
            z0 ^= v0; z1 ^= v1; z2 ^= v2; z3 ^= v3;
          }
          const odd = v3 & 1;
          v3 = v3 >>> 1 | v2 << 31; v2 = v2 >>> 1 | v1 << 31; v1 = v1 >>> 1 | v0 << 31;
          v0 = v0 >>> 1 ^ (odd ? 0xe1000000 : 0);
        }
        y.set([z0, z1, z2, z3]);
      }
    }
    return unwords(y);
  };
  const aesGcm = (key, iv, additional, sealed) => {
    const keys = expand(key);
    const text = sealed.subarray(0, sealed.length - 16);
    const counter = new Uint8Array(16);
    const view = new DataView(counter.buffer);
    const h = words(encrypt(keys, counter));
    counter.set(iv);
    view.setUint32(12, 1);
    const lengths = new Uint8Array(16);
    new DataView(lengths.buffer).setUint32(4, 8 * additional.length);
    new DataView(lengths.buffer).setUint32(8, Math.floor(text.length / 2 ** 29));
    new DataView(lengths.buffer).setUint32(12, 8 * text.length);
    const tag = encrypt(keys, counter);
    const made = ghash(h, [additional, text, lengths]);
    if (!tag.every((byte, i) => (byte ^ made[i]) === sealed[text.length + i])) throw new Error("not as it was sealed");
    const plain = new Uint8Array(text.length);
    for (let at = 0, n = 2; at < text.length; at += 16, n++) {
      view.setUint32(12, n);
      const pad = encrypt(keys, counter);
      for (let i = 0; i < 16 && at + i < text.length; i++) plain[at + i] = text[at + i] ^ pad[i];
    }
    return plain;
  };

  self.debriefCiphers = { hmac, pbkdf2, aesGcm };
})();
