// Debrief: opens a locked page. What is sealed, how, and what that does not protect from: docs/locked.md.
(() => {
  "use strict";
  const FORMAT = "debrief-lock-1 ";
  const SITE = "https://locked.invalid";
  const form = document.getElementById("unlock");
  const input = document.getElementById("passphrase");
  const says = document.getElementById("unlock-says");
  const sealed = document.getElementById("sealed");
  const { salt, rounds, check } = sealed.dataset;
  const held = "debrief-key-" + salt;

  // Over plain http, where anybody on the way could change this very script, browsers hide their ciphers.
  const subtle = self.crypto?.subtle;
  if (!subtle) {
    const insecure = document.getElementById("insecure");
    insecure.querySelector("a").href = location.href.replace(/^http:/, "https:");
    insecure.hidden = false;
    return;
  }

  const utf8 = (text) => new TextEncoder().encode(text);
  const text = (bytes) => new TextDecoder().decode(bytes);
  const unbase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const unhex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

  const load = (src) => new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src });
    script.onload = done;
    script.onerror = () => failed(new Error(src));
    document.head.append(script);
  });

  const hmac = async (key, words) => {
    const made = await subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", made, utf8(words)));
  };

  // Keys: debrief.lock.Lock makes the same.
  const secretOf = async (passphrase) => {
    const key = await subtle.importKey("raw", utf8(passphrase.normalize("NFC").trim()), "PBKDF2", false, ["deriveBits"]);
    const by = { name: "PBKDF2", hash: "SHA-256", salt: unhex(salt), iterations: Number(rounds) };
    return new Uint8Array(await subtle.deriveBits(by, key, 256));
  };
  const fits = async (secret) => hex(await hmac(secret, FORMAT + "check")).startsWith(check);

  // The address is authenticated: a page that somebody moved to another does not open.
  const unseal = async (secret, file, base64) => {
    const bytes = unbase64(base64);
    if (bytes[0] !== 1) throw new Error("a newer format");
    const key = await subtle.importKey("raw", await hmac(secret, FORMAT + "page"), "AES-GCM", false, ["decrypt"]);
    const by = { name: "AES-GCM", iv: bytes.subarray(1, 13), additionalData: utf8(FORMAT + file) };
    const padded = new Uint8Array(await subtle.decrypt(by, key, bytes.subarray(13)));
    return padded.subarray(0, padded.lastIndexOf(0x80));
  };
  const nameOf = async (secret, path) => {
    if (path === "index.html") return path;
    return hex(await hmac(await hmac(secret, FORMAT + "name"), path)).slice(0, 32) + (path.endsWith(".html") ? ".html" : ".js");
  };

  // All but pages comes in scripts, since pages opened from disk may not fetch files.
  const attachment = async (secret, path) => {
    const file = await nameOf(secret, path);
    await load(file);
    return unseal(secret, file, self.debriefSealed[file]);
  };

  const show = async (secret) => {
    const last = decodeURIComponent(location.pathname.split("/").pop()) || "index.html";
    const here = last.endsWith(".html") ? last : last + ".html";
    const plain = await unseal(secret, here, sealed.content.textContent);
    const end = plain.indexOf(10);
    const { place: [at, open] } = JSON.parse(text(plain.subarray(0, end)));
    const page = new DOMParser().parseFromString(text(plain.subarray(end + 1)), "text/html");

    const names = new Map();
    const lead = async (to, from = at) => {
      let url, path;
      try {
        url = new URL(to, SITE + "/" + from.split("/").map(encodeURIComponent).join("/"));
        path = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      } catch {
        return null;
      }
      if (url.origin !== SITE) return null;
      if (open.includes(path)) return { path, href: path + url.hash, open: true };
      if (!names.has(path)) names.set(path, nameOf(secret, path));
      return { path, href: (await names.get(path)) + url.hash };
    };

    // A former address.
    const moved = page.querySelector("meta[http-equiv=refresh]");
    if (moved) {
      const { href } = await lead(moved.content.replace(/^.*?url=/, ""));
      location.replace(href.includes("#") ? href : href + location.hash);
      return;
    }

    // No picture may come from anywhere but this site's files, so those that are sealed are drawn.
    const draw = async (image, path) => {
      const canvas = Object.assign(document.createElement("canvas"), { className: image.className });
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", image.alt);
      image.replaceWith(canvas);
      try {
        const bitmap = await createImageBitmap(new Blob([await attachment(secret, path)]));
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
      } catch {
        canvas.replaceWith(image.alt);
      }
    };
    const save = (path) => async (event) => {
      event.preventDefault();
      const href = URL.createObjectURL(new Blob([await attachment(secret, path)]));
      Object.assign(document.createElement("a"), { href, download: path.split("/").pop() }).click();
    };
    await Promise.all([...page.querySelectorAll("[href]:not([href^='#']), img[src], script[src], [data-to]")].map(async (element) => {
      const attribute = ["href", "data-to", "src"].find((name) => element.hasAttribute(name));
      const to = await lead(element.getAttribute(attribute));
      if (!to) return;
      if (element.localName === "img" && !to.open) return draw(element, to.path);
      element.setAttribute(attribute, to.href);
      if (element.localName === "a" && !to.open && !to.path.endsWith(".html")) element.addEventListener("click", save(to.path));
    }));

    self.debriefUnlocked = {
      index: async () => {
        const script = text(await attachment(secret, "search-index.js"));
        const entries = JSON.parse(script.slice(script.indexOf("["), script.lastIndexOf("]") + 1));
        return Promise.all(entries.map(async (entry) => [...entry, (await lead(entry[1], "")).href]));
      },
    };
    const scripts = [...page.querySelectorAll("script[src]")].map((script) => script.getAttribute("src"));
    page.querySelectorAll("script").forEach((script) => script.remove());
    const has = new Set([...document.querySelectorAll("link")].map((link) => link.getAttribute("href")));
    const looks = [...page.head.querySelectorAll("link[rel=stylesheet]")].filter((link) => !has.has(link.getAttribute("href")));
    document.head.append(...looks);
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceWith(page.body);
    scripts.forEach((src) => document.head.append(Object.assign(document.createElement("script"), { src, async: false })));
    if (location.hash) location.replace(location.hash);
  };

  // One tab asks once: what is kept is gone when it closes.
  const kept = () => {
    try {
      return sessionStorage.getItem(held);
    } catch {
      return null;
    }
  };
  const keep = (secret) => {
    try {
      sessionStorage.setItem(held, hex(secret));
    } catch {
      // the next page asks again
    }
  };

  const ask = () => {
    document.body.hidden = false;
    form.hidden = false;
    input.focus();
  };
  const refuse = (why) => {
    ask();
    says.textContent = why;
    input.setAttribute("aria-invalid", "true");
    input.select();
  };
  const open = async (secret) => {
    if (!(await fits(secret))) return false;
    await show(secret);
    return true;
  };
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    says.textContent = form.dataset.opening;
    try {
      const secret = await secretOf(input.value);
      if (await open(secret)) {
        keep(secret);
        const main = document.getElementById("main");
        main?.setAttribute("tabindex", "-1");
        main?.focus({ preventScroll: true });
      } else {
        refuse(form.dataset.wrong);
      }
    } catch {
      refuse(form.dataset.damaged);
    }
    busy = false;
  });
  const before = kept();
  if (!before) return ask();
  // Whoever has the key need not see the lock.
  document.body.hidden = true;
  open(unhex(before)).then((opened) => opened || ask(), () => refuse(form.dataset.damaged));
})();
