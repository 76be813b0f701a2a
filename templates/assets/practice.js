// Debrief: practice. The page is a list of questions with their answers folded; this makes a session of it. What is kept is kept
// in this browser, under the site's own path and each question's lasting name, and is never sent.
(() => {
  "use strict";

  // FSRS-6 as published (Open Spaced Repetition), with its default weights, no learning steps and no fuzz: how well something is
  // remembered (stability, in days) and how hard it is (difficulty, 1 to 10), after each answer. Grades: 1 again, 2 hard, 3
  // good, 4 easy. The tests hold it against the figures of its reference in this language.
  const W = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const FACTOR = Math.exp(Math.log(0.9) / -W[20]) - 1;
  const LONGEST = 36500;
  const within = (low, high, value) => Math.min(high, Math.max(low, value));
  const recalled = (days, stability) => (1 + (FACTOR * days) / stability) ** -W[20];
  const firstDifficulty = (grade) => W[4] - Math.exp((grade - 1) * W[5]) + 1;
  const answered = (before, days, grade) => {
    if (!before) return { stability: Math.max(W[grade - 1], 0.1), difficulty: within(1, 10, firstDifficulty(grade)) };
    const { stability: s, difficulty: d } = before;
    const r = recalled(days, s);
    const eased = d + (-W[6] * (grade - 3) * (10 - d)) / 9;
    const difficulty = within(1, 10, W[7] * firstDifficulty(4) + (1 - W[7]) * eased);
    const stability = grade === 1
      ? Math.min(s, W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp((1 - r) * W[14]))
      : s * (1 + Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp((1 - r) * W[10]) - 1) * (grade === 2 ? W[15] : 1) * (grade === 4 ? W[16] : 1));
    return { stability: within(0.001, LONGEST, stability), difficulty };
  };
  // Days until the next time for each grade: a better one never comes back sooner.
  const review = (before, days) => {
    const next = [1, 2, 3, 4].map((grade) => answered(before, days, grade));
    const [again, hard, good, easy] = next.map(({ stability }) => within(1, LONGEST, Math.round(stability)));
    const wait = [Math.min(again, hard)];
    wait.push(Math.max(hard, wait[0] + 1));
    wait.push(Math.max(good, wait[1] + 1));
    wait.push(Math.max(easy, wait[2] + 1));
    return next.map((state, i) => ({ ...state, wait: wait[i] }));
  };
  self.debriefReview = review;

  const place = document.getElementById("practice");
  const all = [...document.querySelectorAll("#practice .card")];
  if (!all.length) return;
  const say = Object.fromEntries([...document.getElementById("practice-says").content.querySelectorAll("[data-say]")]
    .map((word) => [word.dataset.say, word.textContent]));
  const fill = (text, ...values) => values.reduce((out, value, i) => out.replace("{" + i + "}", value), text);
  const make = (name, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  };
  const button = (text, onclick, attributes = {}) => make("button", { type: "button", onclick, ...attributes }, text);

  // Days by the reader's own calendar.
  const day = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  const later = (from, days) => day(new Date(Date.parse(from + "T12:00:00") + days * 86400000));
  const between = (from, to) => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86400000));
  const today = () => day(new Date());

  // What was done: {version, questions: {key: {stability, difficulty, last, due, grade, times}}}
  const SHELF = "debrief.practice:" + new URL("..", document.currentScript.src).pathname;
  const isDay = (text) => typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  const isState = (one) => one && [one.stability, one.difficulty, one.times].every((number) => Number.isFinite(number) && number > 0)
    && isDay(one.last) && isDay(one.due) && [1, 2, 3, 4].includes(one.grade);
  const checked = (text) => {
    try {
      const { version, questions } = JSON.parse(text);
      if (version !== 1 || typeof questions !== "object" || !questions) return null;
      return Object.fromEntries(Object.entries(questions).filter(([, one]) => isState(one)));
    } catch {
      return null;
    }
  };
  let keeps = true;
  let done = {};
  try {
    done = checked(localStorage.getItem(SHELF)) ?? {};
  } catch {
    keeps = false;
  }
  const written = () => JSON.stringify({ version: 1, questions: done }, null, 1);
  const store = () => {
    try {
      localStorage.setItem(SHELF, written());
    } catch {
      keeps = false;
    }
    lost.hidden = keeps;
  };
  // A question that was renamed brings along what was done under its former name.
  const move = () => all.forEach((card) => (card.dataset.former ?? "").split(" ").filter((former) => former in done).forEach((former) => {
    if (!(done[card.dataset.key]?.last > done[former].last)) done[card.dataset.key] = done[former];
    delete done[former];
    store();
  }));

  const state = (card) => done[card.dataset.key];
  const isDue = (card) => !state(card) || state(card).due <= today();
  const coach = (card) => card.dataset.score / 10;
  const KINDS_OF = {
    due: isDue,
    weak: (card) => card.dataset.priority === "1" || (coach(card) > 0 && coach(card) < 2.5) || state(card)?.grade <= 2,
    missed: (card) => state(card)?.grade === 1,
    all: () => true,
  };

  const options = (name, list) => {
    const select = make("select", { name });
    select.append(...list.map(([value, text]) => make("option", { value }, text)));
    return make("label", {}, say[name] + " ", select);
  };
  const names = (field) => [...new Set(all.flatMap((card) => card.dataset[field].split("|").filter(Boolean)))].sort();
  const which = options("which", Object.keys(KINDS_OF).map((key) => [key, say["which." + key]]));
  const kinds = options("kind", [["", say["kind.all"]], ...names("kind").map((kind) => [kind, kind])]);
  const topics = options("topic", [["", say["topic.all"]], ...names("topics").map((topic) => [topic, topic])]);
  const shuffle = make("label", {}, make("input", { type: "checkbox", name: "shuffle" }), " " + say.shuffle);
  const start = make("button", { type: "submit" }, say.start);
  const status = make("p", { className: "small" });
  status.setAttribute("role", "status");
  const lost = make("p", { className: "small", hidden: keeps }, say.lost);
  const file = make("input", { type: "file", accept: ".json,application/json", hidden: true });
  const keep = make("p", { className: "small keep" }, button(say.keep, () => {
    const href = URL.createObjectURL(new Blob([written() + "\n"], { type: "application/json" }));
    make("a", { href, download: "practice-" + today() + ".json" }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10000);
  }), " ", button(say.load, () => file.click()), file);
  const form = make("form", { className: "choices" }, which, kinds, topics, shuffle, start);
  place.prepend(form, status, lost);
  place.append(keep);

  // A question's own page may lead to it alone.
  let one = location.hash.slice(1);
  const chosen = () => {
    const value = Object.fromEntries(new FormData(form));
    const alone = all.filter((card) => card.id === one);
    if (alone.length) return alone;
    const cards = all.filter((card) => KINDS_OF[value.which](card)
      && (!value.kind || card.dataset.kind === value.kind) && (!value.topic || card.dataset.topics.split("|").includes(value.topic)));
    // What waited longest comes first, what is new last, unless chance is to decide.
    return value.shuffle
      ? cards.map((card) => [Math.random(), card]).sort((a, b) => a[0] - b[0]).map(([, card]) => card)
      : cards.map((card, i) => [state(card)?.due ?? "9999", i, card]).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])).map((row) => row[2]);
  };
  const gap = () => {
    const both = all.filter((card) => state(card) && coach(card));
    const mean = (number) => (both.reduce((sum, card) => sum + number(card), 0) / both.length).toFixed(1);
    return both.length ? " " + fill(say.gap, mean((card) => state(card).grade), mean(coach)) : "";
  };
  const tell = () => {
    const cards = chosen();
    const fresh = cards.filter((card) => !state(card)).length;
    status.textContent = cards.length ? fill(say.count, cards.length, fresh) : say.none;
    start.disabled = !cards.length;
  };
  form.addEventListener("change", () => {
    one = "";
    tell();
  });

  let session = null;
  const clock = () => {
    const shown = make("span", { className: "num" });
    const limit = Number(session.card.dataset.seconds);
    let from = 0, timer = 0, seconds = 0;
    const text = () => {
      seconds = from ? Math.floor((Date.now() - from) / 1000) : seconds;
      shown.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0") + (seconds > limit ? " · " + say.over : "");
    };
    const stop = () => {
      clearInterval(timer);
      text();
      timer = from = 0;
      toggle.textContent = say.clock;
    };
    const toggle = button(say.clock, () => {
      if (timer) return stop();
      from = Date.now();
      timer = setInterval(text, 500);
      toggle.textContent = say.stop;
      text();
    });
    return { part: make("span", { className: "clock" }, toggle, " ", shown), toggle, stop };
  };
  // The sound stays in this page's memory and is gone with it.
  const recorder = () => {
    if (!navigator.mediaDevices?.getUserMedia || !self.MediaRecorder) return { part: "", stop: () => {} };
    let recording = null;
    const part = make("span", { className: "recorder" });
    const toggle = button(say.record, async () => {
      if (recording) return recording.stop();
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        const pieces = [];
        recording = new MediaRecorder(stream);
        recording.ondataavailable = ({ data }) => pieces.push(data);
        recording.onstop = () => {
          stream.getTracks().forEach((track) => track.stop());
          part.querySelector("audio")?.remove();
          part.append(make("audio", { controls: true, src: URL.createObjectURL(new Blob(pieces, { type: recording.mimeType })) }));
          recording = null;
          toggle.textContent = say.record;
        };
        recording.start();
        toggle.textContent = say["record.stop"];
      } catch {
        toggle.replaceWith(make("span", { className: "small" }, say["record.none"]));
      }
    });
    part.append(toggle);
    return { part, stop: () => recording?.stop() };
  };

  const GRADES = ["again", "hard", "good", "easy"];
  const show = () => {
    const { cards, at } = session;
    const card = (session.card = cards[at]);
    all.forEach((other) => (other.hidden = other !== card));
    const answer = card.querySelector("details.answer");
    answer.open = false;
    answer.hidden = true;
    card.querySelectorAll(".check input").forEach((box) => (box.checked = false));
    session.clock = clock();
    session.recorder = recorder();
    session.state = "asked";
    session.reveal = button(say.reveal, reveal);
    session.panel?.remove();
    session.panel = make("div", { className: "panel" }, make("p", { className: "small" }, fill(say.step, at + 1, cards.length)),
      make("p", { className: "buttons" }, session.clock.part, " ", session.recorder.part, " ", session.reveal, " ", button(say.end, end)));
    card.querySelector("h2").after(session.panel);
    const heading = card.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus();
  };
  const reveal = () => {
    const { card } = session;
    session.state = "shown";
    session.clock.stop();
    session.recorder.stop();
    const answer = card.querySelector("details.answer");
    answer.hidden = false;
    answer.open = true;
    session.reveal.remove();
    const before = state(card);
    session.next = review(before, before ? between(before.last, today()) : 0);
    const days = (wait) => (wait === 1 ? say.day : fill(say.days, wait));
    const buttons = GRADES.map((grade, i) =>
      button(say[grade], () => rate(i + 1), { className: "grade" }));
    buttons.forEach((one, i) => one.append(make("span", {}, days(session.next[i].wait))));
    session.rating = make("div", { className: "grades" }, make("p", {}, say.rate), make("p", { className: "buttons" }, ...buttons));
    card.append(session.rating);
    buttons[2].focus({ preventScroll: true });
    answer.scrollIntoView({ block: "nearest" });
  };
  const rate = (grade) => {
    const { card } = session;
    session.state = "rated";
    const { stability, difficulty, wait } = session.next[grade - 1];
    const now = today();
    done[card.dataset.key] = { stability, difficulty, last: now, due: later(now, wait), grade, times: (state(card)?.times ?? 0) + 1 };
    store();
    session.count++;
    session.missed += grade === 1;
    const on = button(session.at + 1 < session.cards.length ? say.on : say.end, next);
    session.rating.replaceChildren(
      make("p", {}, fill(say.you, grade) + " " + (coach(card) ? fill(say.coach, coach(card).toFixed(1)) : say["coach.none"])), make("p", { className: "buttons" }, on));
    on.focus();
  };
  const leave = () => {
    session.rating?.remove();
    session.clock.stop();
    session.recorder.stop();
  };
  const next = () => {
    leave();
    if (++session.at < session.cards.length) show();
    else end();
  };
  const end = () => {
    leave();
    session.panel.remove();
    all.forEach((card) => {
      card.hidden = false;
      card.querySelector("details.answer").hidden = false;
      card.querySelector("details.answer").open = false;
    });
    const { count, missed } = session;
    session = null;
    place.classList.remove("running");
    form.hidden = keep.hidden = false;
    one = "";
    tell();
    status.textContent = fill(say.done, count, missed) + gap() + " " + status.textContent;
    start.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const cards = chosen();
    if (!cards.length) return;
    session = { cards, at: 0, count: 0, missed: 0 };
    place.classList.add("running");
    form.hidden = keep.hidden = true;
    status.textContent = say.keys;
    show();
  });
  document.addEventListener("keydown", (event) => {
    if (!session || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, dialog")) return;
    const typed = event.target.closest("button, input, summary, a, audio");
    if (event.key === "Escape") end();
    else if (event.key === " " && session.state === "asked" && !typed) reveal();
    else if (/^[1-4]$/.test(event.key) && session.state === "shown") rate(Number(event.key));
    else if (event.key === "Enter" && session.state === "rated" && !typed) next();
    else return;
    event.preventDefault();
  });
  file.addEventListener("change", async () => {
    const read = file.files[0] && checked(await file.files[0].text());
    file.value = "";
    if (!read) {
      status.textContent = say.bad;
      return;
    }
    // Of each question what was done last.
    Object.entries(read).forEach(([key, one]) => {
      if (!(done[key]?.last > one.last)) done[key] = one;
    });
    move();
    store();
    tell();
    status.textContent = fill(say.loaded, Object.keys(read).length) + " " + status.textContent;
  });
  move();
  tell();
})();
