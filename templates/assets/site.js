// Debrief: search, former addresses, pictures. Every page reads well without this file.
(() => {
  "use strict";
  // A former address keeps the place on the page, which the browser's own way there would lose.
  const moved = document.querySelector("body.moved main a");
  if (moved && location.hash && !moved.hash) location.replace(moved.href + location.hash);
  const link = document.getElementById("search-link");
  if (!link) return;
  const root = new URL("..", document.currentScript.src);
  // A bar of a talk's picture leads to its turn.
  document.querySelector(".timeline")?.addEventListener("click", ({ target }) => {
    const to = target.closest("[data-to]")?.dataset.to;
    if (to) location.href = new URL(to, location.href).href;
  });
  // What was practised in this browser; practice.js writes it.
  const due = document.getElementById("due");
  try {
    const now = new Date();
    const today = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    const { questions } = JSON.parse(due && localStorage.getItem("debrief.practice:" + root.pathname)) ?? {};
    const count = Object.values(questions ?? {}).filter((one) => one.due <= today).length;
    if (count) {
      due.firstElementChild.textContent = (count === 1 ? due.dataset.one : due.dataset.many).replace("{0}", count);
      due.hidden = false;
    }
  } catch {
    // Nothing is kept here, or not by us.
  }
  const say = link.dataset;
  const page = document.getElementById("search");

  const make = (name, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  };

  // The index is a script, since pages opened from disk may not fetch files. A locked site opens its own, in which a sixth
  // field tells each page's real address.
  const plain = () => new Promise((done) => {
    const script = make("script", { src: new URL("search-index.js", root).href });
    script.onload = script.onerror = () => done(self.debriefIndex ?? []);
    document.head.append(script);
  });
  let index;
  const load = () => (index ??= (self.debriefUnlocked?.index ?? plain)().then((entries) => entries.map((entry) => {
    const folded = entry.map(fold);
    return { entry, folded, name: folded[1].match(/^interviews\/.+\/(.+)\.html$/)?.[1] ?? "" };
  })));

  // Words are compared without case and accents, whatever kind of quote, dash, ligature or width they are typed with.
  const ALIKE = {
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ς": "σ",
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
  };
  const OTHERS = new RegExp("[" + Object.keys(ALIKE).join("") + "]", "g");
  const UNSEEN = /[\p{Mn}\p{Me}\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
  const fold = (words) => (/^[\x00-\x7f]*$/.test(words) ? words : words.normalize("NFKD").replace(UNSEEN, ""))
    .toLowerCase().replace(OTHERS, (sign) => ALIKE[sign]);

  // Folded words, and for each place in them the one that it comes from.
  const traced = (words) => {
    const from = [];
    let folded = "";
    for (let at = 0; at < words.length;) {
      const sign = String.fromCodePoint(words.codePointAt(at));
      folded += fold(sign);
      while (from.length < folded.length) from.push(at);
      at += sign.length;
    }
    from.push(words.length);
    return { words, folded, from };
  };

  // "in quotes" is one term; what is nowhere as typed is sought without the marks around and within it, then with a slip of one
  // letter. A term is all the words that it may stand for.
  const typed = (query) => [...fold(query).matchAll(/"([^"]*)"?|\S+/g)]
    .map(([all, phrase]) => (phrase ?? all).trim().replace(/\s+/g, " ")).filter(Boolean);
  const meant = (term, entries) => {
    const found = (words) => words.filter((word) => word && entries.some(({ folded }) => folded.some((text, i) => i !== 1 && text.includes(word))));
    const bare = term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    for (const words of [[term], [bare], [bare.replace(/[-_./' ]+/g, ""), bare.replace(/[-_./']+/g, " "), bare.replace(/ /g, "-")]]) {
      const there = found([...new Set(words)]);
      if (there.length) return { words: there };
    }
    const near = bare.length < 4 ? [] : alike(bare, vocabulary(entries));
    return { words: near.length ? near : [term], near };
  };
  let known;
  const vocabulary = (entries) => (known ??= [...new Set(entries.flatMap(({ folded }) => [0, 2, 3, 4].flatMap((field) =>
    folded[field].match(/[\p{L}\p{N}]{3,}(?:[-_.'][\p{L}\p{N}]+)*|[\p{L}\p{N}]{3,}/gu) ?? []).flatMap((word) => [word, ...word.split(/[-_.']/)])))]);
  // One letter more, less or other, or two neighbours that changed places.
  const slips = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const behind = [[1, 1], [1, 0], [0, 1]].some(([i, j]) => a.slice(at + i) === b.slice(at + j));
    return behind || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
  };
  const alike = (term, words) => {
    const whole = words.filter((word) => slips(term, word));
    if (whole.length || term.length < 5) return whole.slice(0, 5);
    const starts = words.map((word) => [0, 1, -1].map((more) => word.slice(0, term.length + more)).find((start) => slips(term, start)));
    return [...new Set(starts.filter(Boolean))].slice(0, 5);
  };

  // Title before keywords before place; a word's beginning before its middle. In the text, hits count, up to five. A question
  // whose address has the word is about it. Every term must match; what scores alike stays in the index's order.
  const WEIGHT = [16, 0, 2, 6];
  const ABOUT = 8;
  const hitsOf = ({ folded, name }, term) => {
    let hits = Math.min(5, folded[4].split(term).length - 1);
    WEIGHT.forEach((weight, field) => {
      const at = weight ? folded[field].indexOf(term) : -1;
      if (at >= 0) hits += weight * (/[\p{L}\p{N}]/u.test(folded[field][at - 1] ?? "") ? 1 : 2);
    });
    return hits && hits + (name.includes(term) ? ABOUT : 0);
  };
  const score = (entry, terms) => {
    const hits = terms.map(({ words }) => Math.max(...words.map((word) => hitsOf(entry, word))));
    return hits.every(Boolean) ? hits.reduce((sum, one) => sum + one, 0) : 0;
  };

  // The places of all terms in traced words, none within another.
  const places = ({ folded, from }, terms) => {
    const found = [];
    for (const word of terms.flatMap(({ words }) => words)) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) found.push([from[at], from[at + word.length]]);
    }
    return found.sort((a, b) => a[0] - b[0]);
  };
  const marked = (trace, terms, start = 0, end = trace.words.length) => {
    const parts = [];
    let done = start;
    for (const [from, to] of places(trace, terms)) {
      if (from < done || from >= end || to <= from) continue;
      parts.push(trace.words.slice(done, from), make("mark", {}, trace.words.slice(from, Math.min(to, end))));
      done = Math.min(to, end);
    }
    return [...parts, trace.words.slice(done, end)];
  };
  // Between words where there are any near, and never within one sign.
  const edge = (words, at, step) => {
    const space = step < 0 ? words.lastIndexOf(" ", at) : words.indexOf(" ", at);
    if (space >= 0 && Math.abs(space - at) < 20) return space;
    while (at > 0 && at < words.length && /[\p{M}\u200d\udc00-\udfff]/u.test(words[at])) at += step;
    return at;
  };
  const excerpt = (words, terms) => {
    const trace = traced(words);
    const at = places(trace, terms)[0]?.[0] ?? 0;
    const start = at > 60 ? edge(words, at - 40, -1) : 0;
    const end = words.length > start + 150 ? edge(words, start + 150, -1) : words.length;
    return [start ? "…" : "", ...marked(trace, terms, start, end), end < words.length ? "…" : ""];
  };

  // A box with its results; others: what stands there while nothing is typed; most: how many results are shown.
  const box = (place, most, others = []) => {
    const input = make("input", { type: "search", autocomplete: "off", spellcheck: false, placeholder: say.label, dir: "auto" });
    input.setAttribute("aria-label", say.label);
    const status = make("p", { className: "small" }, say.hint);
    status.setAttribute("role", "status");
    const list = make("ol", { className: "found" });
    const bar = make("div", { className: "search-bar" }, input);
    place.prepend(bar, status, list);

    const told = (terms, hits) => {
      if (!terms.length) return say.hint;
      const count = !hits ? say.none : hits === 1 ? say.one : (hits > most ? say.first : say.many).replace("{0}", hits).replace("{1}", most);
      const near = terms.flatMap(({ near = [] }) => near);
      return hits && near.length ? say.near.replace("{0}", count).replace("{1}", near.join(", ")) : count;
    };
    const show = async () => {
      const entries = await load();
      const terms = typed(input.value).map((term) => meant(term, entries));
      const hits = terms.length ? entries.map((e) => [score(e, terms), e.entry]).filter(([s]) => s).sort((a, b) => b[0] - a[0]) : [];
      others.forEach((other) => (other.hidden = terms.length > 0));
      status.replaceChildren(told(terms, hits.length));
      if (hits.length > most && !page) {
        status.append(" ", make("a", { href: link.href.replace(/[?#].*/, "") + "?q=" + encodeURIComponent(input.value) }, say.all));
      }
      list.replaceChildren(...hits.slice(0, most).map(([, [title, to, where, , text, real]]) =>
        make("li", {}, make("a", { href: new URL(real ?? to, root).href, dir: "auto" }, ...marked(traced(title), terms),
          make("span", { dir: "auto" }, ...marked(traced(say["in" + where] ?? where), terms)),
          make("span", { dir: "auto" }, ...excerpt(text, terms))))));
    };
    input.addEventListener("input", show);
    input.addEventListener("focus", load, { once: true });
    place.addEventListener("keydown", (event) => {
      const stops = [input, ...list.querySelectorAll("a")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const at = stops.indexOf(document.activeElement);
      if (step && at >= 0) {
        event.preventDefault();
        stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
      } else if (event.key === "Enter" && at === 0 && stops[1]) {
        stops[1].click();
      }
    });
    return { input, bar, show };
  };

  let open;
  if (page) {
    const { input, show } = box(page, 200, [...page.children]);
    open = () => input.focus();
    // The address holds what is sought, so that it can be kept and sent.
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) show();
    input.addEventListener("input", () => {
      try {
        history.replaceState(null, "", location.pathname + (input.value ? "?q=" + encodeURIComponent(input.value) : ""));
      } catch {
        // A browser that lets no page from disk do so.
      }
    });
  } else {
    let dialog, input;
    open = () => {
      if (!dialog) {
        dialog = make("dialog", { className: "search" });
        dialog.setAttribute("aria-label", link.textContent);
        const pane = make("div", { className: "pane" });
        dialog.append(pane);
        const made = box(pane, 30);
        input = made.input;
        const close = make("button", { type: "button", onclick: () => dialog.close() }, say.close);
        made.bar.append(close);
        // A click beside the box, or on a result of this very page, closes it.
        dialog.addEventListener("click", (event) => (event.target === dialog || event.target.closest("a")) && dialog.close());
        document.body.append(dialog);
      }
      dialog.showModal();
      input.select();
    };
  }
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  });
  link.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, textarea, dialog")) {
      event.preventDefault();
      open();
    }
  });
})();
