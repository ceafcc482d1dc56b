// Finds in long lists by what people call things (WAI-ARIA Authoring Practices, "Combobox with list autocomplete"). Without it the
// field takes the same words, and the server finds what they mean.

import { say } from "./device.js";

const most = 12;
const lists = new Map();

const fold = text => text.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const load = name => {
    if (!lists.has(name)) {
        lists.set(name, fetch(`/lists/${name}`, { credentials: "same-origin" }).then(answer => answer.ok ? answer.json() : [])
            .then(all => all.map(([text, also]) => ({ text, names: also.split(", ").map(one => [one, fold(one)]), folded: fold(text) })))
            .catch(() => { lists.delete(name); return []; }));
    }
    return lists.get(name);
};

/** What fits, best first, each with the name by which it was found if the label does not show it. */
const find = (all, typed) => {
    const query = fold(typed);
    if (!query) return all.slice(0, most).map(one => ({ text: one.text }));
    const ranked = [];
    for (const one of all) {
        let best = one.folded.startsWith(query) ? 1 : one.folded.includes(` ${query}`) ? 3 : one.folded.includes(query) ? 5 : 9;
        let name = "";
        for (const [plain, folded] of one.names) {
            const rank = folded === query ? 0 : folded.startsWith(query) ? 2 : folded.includes(` ${query}`) ? 4
                : folded.includes(query) ? 6 : 9;
            if (rank < best) [best, name] = [rank, plain];
        }
        if (best < 9) ranked.push({ text: one.text, name: one.folded.includes(fold(name)) ? "" : name, best });
    }
    return ranked.sort((one, other) => one.best - other.best).slice(0, most);
};

class Combobox {
    constructor(input) {
        this.input = input;
        this.box = Object.assign(document.createElement("ul"), { className: "options", id: `options:${input.id}`, hidden: true });
        this.box.setAttribute("role", "listbox");
        this.box.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
        this.said = Object.assign(document.createElement("div"), { className: "unseen" });
        this.said.setAttribute("role", "status");
        const frame = Object.assign(document.createElement("div"), { className: "combobox" });
        input.before(frame);
        frame.append(input, this.box, this.said);
        for (const [name, value] of Object.entries({
            role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.box.id,
        })) input.setAttribute(name, value);
        input.addEventListener("focus", () => load(input.dataset.list));
        input.addEventListener("input", event => { if (event.isTrusted) this.open(); });
        input.addEventListener("keydown", event => this.key(event));
        input.addEventListener("blur", () => this.close());
        // Before the field loses the focus, and with it the list.
        this.box.addEventListener("pointerdown", event => event.preventDefault());
        this.box.addEventListener("click", event => {
            const option = event.target.closest("[role=option]");
            if (option) this.choose(option);
        });
    }

    get isOpen() { return !this.box.hidden; }
    get options() { return [...this.box.querySelectorAll("[role=option]")]; }

    async open(all = false) {
        const found = find(await load(this.input.dataset.list), all ? "" : this.input.value);
        if (document.activeElement !== this.input) return;
        this.box.replaceChildren(...found.map((one, index) => {
            const option = Object.assign(document.createElement("li"), { id: `${this.box.id}:${index}` });
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.dataset.value = one.text;
            option.append(one.name ? `${one.name} ` : "");
            option.append(Object.assign(document.createElement(one.name ? "small" : "span"), { textContent: one.text }));
            return option;
        }));
        this.active = -1;
        this.input.removeAttribute("aria-activedescendant");
        this.box.hidden = found.length === 0;
        this.input.setAttribute("aria-expanded", String(this.isOpen));
        this.said.textContent = found.length === 0 ? say("Nichts gefunden", "Nothing found")
            : found.length === 1 ? say("1 Vorschlag", "1 suggestion") : say(`${found.length} Vorschläge`, `${found.length} suggestions`);
    }

    close() {
        this.box.hidden = true;
        this.input.setAttribute("aria-expanded", "false");
        this.input.removeAttribute("aria-activedescendant");
        this.active = -1;
    }

    point(index) {
        const options = this.options;
        if (!options.length) return;
        this.active = (index + options.length) % options.length;
        options.forEach((option, place) => option.setAttribute("aria-selected", String(place === this.active)));
        this.input.setAttribute("aria-activedescendant", options[this.active].id);
        options[this.active].scrollIntoView({ block: "nearest" });
    }

    choose(option) {
        this.input.value = option.dataset.value;
        this.close();
        this.input.dispatchEvent(new Event("input", { bubbles: true }));
        this.said.textContent = option.dataset.value;
    }

    async key(event) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (!this.isOpen) await this.open();
            this.point(event.key === "ArrowDown" ? this.active + 1 : Math.max(this.active, 0) - 1);
        } else if (event.key === "Enter" && this.isOpen && this.active >= 0) {
            event.preventDefault();
            this.choose(this.options[this.active]);
        } else if (event.key === "Escape" && this.isOpen) {
            event.preventDefault();
            this.close();
        } else if (event.key === "Tab" && this.isOpen && this.active >= 0) {
            this.choose(this.options[this.active]);
        }
    }
}

export const startComboboxes = part => {
    for (const input of part.querySelectorAll("input[data-list]")) new Combobox(input);
};
