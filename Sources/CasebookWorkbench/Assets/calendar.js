// A calendar beside every field for a date (WAI-ARIA Authoring Practices, "Date Picker Dialog"). It fills the field, which goes on
// taking what people write; a whole month or year can be chosen where it is enough.

import { say } from "./device.js";

const root = document.documentElement;
const names = () => Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(root.lang === "de" ? "de" : "en-GB", { month: "long" }).format(new Date(2024, month, 15)));
const weekdays = form => Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(root.lang === "de" ? "de" : "en-GB", { weekday: form }).format(new Date(2024, 0, day + 1)));
const spoken = day => new Intl.DateTimeFormat(root.lang === "de" ? "de" : "en-GB",
    { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(day);

const at = (year, month, day = 1) => {
    const date = new Date(2000, 0, 1);
    date.setFullYear(year, month, day);
    return date;
};
const moved = (date, days) => at(date.getFullYear(), date.getMonth(), date.getDate() + days);
/** The same day of another month, or its last. */
const shifted = (date, months) => {
    const last = at(date.getFullYear(), date.getMonth() + months + 1, 0);
    return at(last.getFullYear(), last.getMonth(), Math.min(date.getDate(), last.getDate()));
};
const isSame = (one, other) => one?.toDateString() === other?.toDateString();

/** What is typed, as far as it names a day or month; the server understands more. */
export const read = text => {
    const typed = text.trim().toLowerCase(), today = new Date();
    const near = { heute: 0, today: 0, gestern: -1, yesterday: -1, vorgestern: -2, morgen: 1, tomorrow: 1, "übermorgen": 2 }[typed];
    if (near !== undefined) return moved(today, near);
    let found = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed);
    if (found) return at(+found[3], found[2] - 1, +found[1]);
    found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(typed);
    if (found) return at(+found[1], found[2] - 1, +(found[3] ?? 1));
    found = /^(\d{1,2})[/.](\d{4})$/.exec(typed);
    if (found) return at(+found[2], found[1] - 1);
    found = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(typed);
    const month = found ? names().findIndex(name => name.toLowerCase().startsWith(found[2])) : -1;
    if (month >= 0) return at(+found[3], month, +(found[1] ?? 1));
    return /^\d{4}$/.test(typed) ? at(+typed, 0) : null;
};

const written = {
    day: date => root.lang === "de" ? `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`
        : `${date.getDate()} ${names()[date.getMonth()]} ${date.getFullYear()}`,
    month: date => root.lang === "de" ? `${date.getMonth() + 1}/${date.getFullYear()}`
        : `${names()[date.getMonth()]} ${date.getFullYear()}`,
    year: date => String(date.getFullYear()),
};

const make = (tag, more = {}, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), more);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
};

/** The calendar of one field, made when it is first opened. */
class Calendar {
    constructor(input) {
        this.input = input;
        this.name = input.labels[0]?.textContent.trim() ?? "";
        this.opener = make("button", { type: "button", className: "opens-calendar" },
            { "aria-haspopup": "dialog", "aria-label": `${say("Kalender", "Calendar")}: ${this.name}`, title: say("Kalender", "Calendar") });
        this.opener.innerHTML = '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="2.5" y="4" width="15" height="13.5" rx="2"/><path d="M2.5 8h15M6.5 2v4M13.5 2v4"/></svg>';
        this.opener.addEventListener("click", () => this.open());
        const frame = make("div", { className: "dated" });
        input.before(frame);
        frame.append(input, this.opener);
    }

    build() {
        const button = (text, work, label) => {
            const one = make("button", { type: "button", textContent: text });
            if (label) one.setAttribute("aria-label", label);
            one.addEventListener("click", work);
            return one;
        };
        const title = `calendar-${this.input.id}`;
        this.heading = make("h2", { id: title }, { "aria-live": "polite" });
        this.grid = make("table", {}, { role: "grid", "aria-labelledby": title });
        const [short, long] = [weekdays("short"), weekdays("long")];
        const head = make("tr", {}, {}, ...short.map((day, index) => make("th", { scope: "col", abbr: long[index], textContent: day })));
        this.body = make("tbody");
        this.grid.append(make("thead", {}, {}, head), this.body);
        this.whole = [];
        if (this.input.dataset.date === "month") {
            this.whole = [button("", () => this.fill("month")), button("", () => this.fill("year"))];
        }
        this.dialog = make("dialog", { className: "calendar" }, { "aria-label": `${say("Kalender", "Calendar")}: ${this.name}` },
            make("div", { className: "calendar-head" }, {},
                button("«", () => this.turn(-12), say("Ein Jahr zurück", "One year back")),
                button("‹", () => this.turn(-1), say("Einen Monat zurück", "One month back")), this.heading,
                button("›", () => this.turn(1), say("Einen Monat weiter", "One month on")),
                button("»", () => this.turn(12), say("Ein Jahr weiter", "One year on"))),
            this.grid,
            make("div", { className: "calendar-foot" }, {}, ...this.whole,
                button(say("Heute", "Today"), () => { this.day = new Date(); this.fill("day"); }),
                button(say("Abbrechen", "Cancel"), () => this.dialog.close())));
        this.body.addEventListener("click", event => {
            const cell = event.target.closest("td[data-day]");
            if (cell) { this.day = new Date(+cell.dataset.day); this.fill("day"); }
        });
        this.grid.addEventListener("keydown", event => this.key(event));
        // A tap beside it closes it.
        this.dialog.addEventListener("click", event => { if (event.target === this.dialog) this.dialog.close(); });
        this.dialog.addEventListener("close", () => this.opener.focus());
        this.opener.after(this.dialog);
    }

    open() {
        if (!this.dialog) this.build();
        this.chosen = read(this.input.value);
        this.day = this.chosen ?? new Date();
        this.draw();
        this.dialog.showModal();
        this.focus();
    }

    turn(months) {
        this.day = shifted(this.day, months);
        this.draw();
    }

    draw() {
        const [year, month] = [this.day.getFullYear(), this.day.getMonth()];
        this.heading.textContent = `${names()[month]} ${year}`;
        if (this.whole.length) {
            this.whole[0].textContent = say(`Ganzer Monat: ${written.month(this.day)}`, `Whole month: ${written.month(this.day)}`);
            this.whole[1].textContent = say(`Ganzes Jahr: ${year}`, `Whole year: ${year}`);
        }
        const before = (at(year, month).getDay() + 6) % 7, count = at(year, month + 1, 0).getDate();
        const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) => {
            const number = index - before + 1;
            if (number < 1 || number > count) return make("td");
            const day = at(year, month, number);
            return make("td", { textContent: String(number), tabIndex: isSame(day, this.day) ? 0 : -1 }, {
                "data-day": String(+day), role: "gridcell", "aria-label": spoken(day), "aria-selected": String(isSame(day, this.chosen)),
                ...(isSame(day, new Date()) ? { "aria-current": "date" } : {}) });
        });
        this.body.replaceChildren(...Array.from({ length: cells.length / 7 }, (_, week) =>
            make("tr", {}, {}, ...cells.slice(week * 7, week * 7 + 7))));
    }

    focus() { this.body.querySelector("[tabindex='0']")?.focus(); }

    key(event) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const weekday = (this.day.getDay() + 6) % 7;
        const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, Home: -weekday, End: 6 - weekday };
        if (event.key in steps) this.day = moved(this.day, steps[event.key]);
        else if (event.key === "PageUp") this.day = shifted(this.day, event.shiftKey ? -12 : -1);
        else if (event.key === "PageDown") this.day = shifted(this.day, event.shiftKey ? 12 : 1);
        else if (event.key === "Enter" || event.key === " ") { event.preventDefault(); return this.fill("day"); }
        else return;
        event.preventDefault();
        this.draw();
        this.focus();
    }

    fill(precision) {
        this.input.value = written[precision](this.day);
        this.dialog.close();
        this.input.dispatchEvent(new Event("input", { bubbles: true }));
        this.input.dispatchEvent(new Event("change", { bubbles: true }));
    }
}

export const startCalendars = part => {
    if (typeof HTMLDialogElement === "undefined") return;
    for (const input of part.querySelectorAll("input[data-date]")) new Calendar(input);
};
