// Search, filters and copying. Everything else works without it.
"use strict";

const casebook = {};

/**
 * A text in lower case, with ä for ae, ss for ß, digits for ₂; without accents and without characters that nobody sees
 * (soft hyphens above all).
 */
function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\p{Default_Ignorable_Code_Point}/gu, "")
        .replace(/[ßæœøłđı]/g, letter => ({ß: "ss", æ: "ä", œ: "ö", ø: "ö", ł: "l", đ: "d", ı: "i"})[letter])
        .replace(/(?<![aeäq])([aou])e/g, (_, vowel) => ({a: "ä", o: "ö", u: "ü"})[vowel])
        .normalize("NFD").replace(/(?<![aou])\p{M}|(?!\u0308)\p{M}/gu, "").normalize("NFC");
}

/** Spelling that is often wrong. Each view forgives one thing, as both at once would find Käse for Kasse. */
const views = [
    word => word.replace(/(\p{L})\1+/gu, "$1"),
    word => word.replace(/[äöü]/g, letter => ({ä: "a", ö: "o", ü: "u"})[letter]),
];

const endings = ["innen", "ien", "ern", "em", "en", "er", "es", "um", "a", "e", "n", "o", "s"];
const tail = `(?:${endings.join("|")})? `;
// A word must follow a syllable to be a later part of a compound: Bauernhof and Warenlager, but no Preise for Reise. Shorter than
// five letters it must be the end: Schweinestall is no find for Wein.
const syllable = "[aeiouyäöü]\\p{L}+";
// In the middle of a compound a word stands between what can end a word and what can begin one: Zahnarztpraxis and
// Krankenhausküche, but no Dienstreiseplan, Begeisterung or Verweise for Eis, and no Obstbaumschnitt for Bau.
const coda = "(?<=[aeiouyäöü]|[aeiouyäöü][^wvjq]|ow|[rlb]b|[rlnhd]d|[rlng]g|[rlncsk]k|[rlmp]p|[^aeiou]t|\\p{L}s|[rlntz]z|[rlnpfm]f"
    + "|[rlhn]n|[rlhm]m|[rhl]l|[hr]r|[cts]h)";
const onset = "(?=\\p{L}{3})(?!ung|ier|ig|isch|ion|iv|ität|är|e[^iu])(?:[bcdfghjklmnpqrstvwyz]|[bcfgkp][lr]|[dtvw]r|[kg]n"
    + "|sch[lmnrw]?|s[cklmnptw]|spr|str|spl|pf[lr]?|[prtc]h|qu|[zt]w)?[aeiouyäöü]";

/** A folded word without its ending; what is left has four letters, three where an umlaut tells a plural (Räder). */
function stem(word) {
    if (word.length > 6 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    const ending = endings.find(ending => word.endsWith(ending)
        && word.length - ending.length >= (/[äöü]/.test(word) && /^er?n?$/.test(ending) ? 3 : 4));
    return ending ? word.slice(0, -ending.length) : word;
}

/** The words of a text in their order; each is a list of the parts that hyphens and the like make of it. */
const words = text => (fold(text).match(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}][\p{L}\p{N}]+)*/gu) ?? [])
    .map(word => word.match(/[\p{L}\p{N}]+/gu));

/** A text as it is searched, in each view: its words whole and in parts, their stems, and neighbours written as one. */
function prepare(text) {
    const units = words(text), all = units.flatMap(parts => parts.length > 1 ? [...parts, parts.join("")] : parts);
    const line = list => ` ${list.join(" ")} `, whole = units.map(parts => parts.join(""));
    const pairs = line(whole.slice(1).map((word, place) => whole[place] + word));
    const stems = line(all.map(stem));
    return views.map(view => ({words: view(line(all)), stems: view(stems), pairs: view(pairs)}));
}

/**
 * A word of the query in each view. Only the first view keeps umlauts, so only there the stem of "Bücher" begins words; that of
 * "Aufträge" is long enough to mean nothing else.
 */
const sought = word => views.map((view, place) => ({
    word: view(word), stem: view(stem(word)), start: start(word, view, place),
    end: new RegExp(`(?:${word.length > 3 ? " |" : ""}${syllable}${coda})` + view(stem(word)) + tail, "u"),
    part: new RegExp(syllable + view(word), "u"),
    middle: new RegExp(`${syllable}${coda}${start(word, view, place)}${/^..s$/.test(word) ? "(?!t)" : ""}(?=${onset})`, "u"),
}));
const start = (word, view, place) => view(place && stem(word).length < 6 ? word : stem(word));

/**
 * How well a word of the query fits a text: 3 as a whole word, 2 at the beginning of one, 1 at the end of one or if it is long. A
 * short one in the middle comes behind all others, wherever it stands.
 */
function fit(query, text) {
    return Math.max(...query.map(({word, stem, start, end, part, middle}, view) => {
        const {words, stems, pairs} = text[view];
        if (stems.includes(` ${stem} `)) return 3;
        if (words.includes(` ${word}`) || (start.length > 3 && words.includes(` ${start}`))) return 2;
        if (word.length > 3 && pairs.includes(` ${word}`) || word.length > 4 && part.test(words)) return 1;
        if (word.length < 3) return 0;
        return end.test(words) ? 1 : words.includes(start) && middle.test(words) ? 0.1 : 0;
    }));
}

/** What a query asks for: each of its words, as one or else all parts of it. */
const asked = text => words(text).map(parts => [[parts.join("")], parts].map(choice => choice.map(sought)));

/** How well a word of the query, in parts or not, fits a case; 0 unless every part of it occurs. */
const fitting = (choices, texts) => Math.max(...choices.map(parts => Math.min(...parts.map(part =>
    Math.max(...texts.map(([text, weight]) => fit(part, text) * weight))))));

class Search {
    constructor(form) {
        this.form = form;
        this.results = document.getElementById("results");
        this.status = document.getElementById("found");
        this.pager = document.getElementById("pager");
        this.cards = new Map([...this.results.children].map(card => [card.dataset.id, card]));
        this.original = [...this.results.children];
        this.restore();
        form.hidden = false;
        form.addEventListener("input", () => this.update());
        form.addEventListener("submit", event => { event.preventDefault(); this.update(); });
        form.addEventListener("reset", () => setTimeout(() => this.update()));
        form.addEventListener("focusin", () => this.load(), {once: true});
        if (this.isActive) this.update();
    }

    get fields() { return [...this.form.elements].filter(field => field.name); }
    get isActive() { return this.fields.some(field => field.value.trim()); }

    /** The index is fetched when somebody begins to search; a script works from disk too. */
    load() {
        this.loading ??= new Promise((done, failed) => {
            const script = document.createElement("script");
            script.src = this.form.dataset.root + "assets/cases.js";
            script.onload = done;
            script.onerror = failed;
            document.head.append(script);
        }).then(() => { for (const item of casebook.cases) this.prepare(item); });
        return this.loading;
    }

    prepare(item) {
        const label = (name, key) => this.form.elements[name]?.querySelector?.(`option[value="${key}"]`)?.text ?? "";
        const labels = ["genre", "topic", "sector", "region", "size"].flatMap(name => item[name].map(key => label(name, key)));
        const texts = [[item.title, 6], [labels.join(" "), 4], [item.summary, 2],
            [`${item.who.de} ${item.who.en} ${item.text}`, 1]];
        item.searchable = texts.map(([text, weight]) => [prepare(text), weight]);
    }

    async update() {
        await this.load();
        this.remember();
        if (!this.isActive) return this.show(null);
        const query = asked(this.form.elements.q.value);
        const scored = casebook.cases.filter(item => this.passes(item))
            .map((item, place) => ({item, place, score: this.score(item, query)}))
            .filter(({score}) => score > 0);
        scored.sort((one, other) => other.score - one.score || one.place - other.place);
        this.show(scored.map(({item}) => item));
    }

    passes(item) {
        return this.fields.every(({name, value}) => name === "q" || !value || item[name].includes(value));
    }

    /** 0 unless every word of the query occurs. */
    score(item, query) {
        let total = 1;
        for (const word of query) {
            const best = fitting(word, item.searchable);
            if (!best) return 0;
            total += best;
        }
        return total;
    }

    show(items) {
        const data = this.form.dataset;
        this.results.replaceChildren(...(items ? items.map(item => this.card(item)) : this.original));
        if (this.pager) this.pager.hidden = items !== null;
        this.status.textContent = !items ? data.all : !items.length ? data.nothing
            : data.found.replace("{count}", items.length).replace("{total}", casebook.cases.length);
    }

    /** The card of a case; made if the case stands on another page of the list. */
    card(item) {
        if (this.cards.has(item.id)) return this.cards.get(item.id);
        const make = (name, className, text, ...children) => {
            const node = document.createElement(name);
            if (className) node.className = className;
            node.append(...children, ...(text ? [text] : []));
            return node;
        };
        const link = make("a", "", item.title);
        link.href = `${this.form.dataset.root}cases/${item.id}/index.html`;
        const label = (key, name = "topic") => this.form.elements[name]?.querySelector?.(`option[value="${key}"]`)?.text ?? key;
        const title = make("h3", "", "", link), summary = make("p", "summary", item.summary);
        if (!item.lang.startsWith(this.form.dataset.lang)) {
            title.lang = summary.lang = item.lang;
            title.dir = summary.dir = "auto";
        }
        const tags = item.topic.map(key => make("li", "", label(key)));
        if (title.lang) tags.unshift(make("li", "", label(item.lang.split("-")[0], "lang")));
        const kind = item.genre.includes("teaching") ? "fictional" : "documented";
        tags.unshift(make("li", kind, item.badge[this.form.dataset.lang]));
        const card = make("li", "card", "", make("div", "text", "", title,
            make("p", "whose", item.who[this.form.dataset.lang]), summary, make("ul", "tags", "", ...tags)));
        if (item.picture) {
            const image = make("img", "", "");
            image.alt = "";
            image.loading = "lazy";
            image.src = `${this.form.dataset.root}cases/${item.id}/${item.picture.split("/").map(encodeURIComponent).join("/")}`;
            card.append(make("div", "picture", "", image));
        }
        this.cards.set(item.id, card);
        return card;
    }

    /** Keeps the search in the address, so that it can be sent to somebody; pages opened from disk may not. */
    remember() {
        const query = new URLSearchParams(this.fields.map(({name, value}) => [name, value]).filter(pair => pair[1]));
        try {
            history.replaceState(null, "", location.pathname + (query.size ? `?${query}` : "") + location.hash);
        } catch { /* The search works all the same. */ }
    }

    restore() {
        for (const [name, value] of new URLSearchParams(location.search)) {
            const field = this.fields.find(field => field.name === name);
            if (field) field.value = value;
        }
    }
}

/** A button beside everything that is meant to be copied. */
function offerCopying(node) {
    const german = document.documentElement.lang.startsWith("de");
    const label = german ? "Kopieren" : "Copy", done = german ? "Kopiert" : "Copied";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = label;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(node.textContent);
        button.textContent = done;
        setTimeout(() => { button.textContent = label; }, 2000);
    });
    (node.closest("pre") ?? node).after(button);
}

/** In a frame, tells the page around how tall this one is and where a link leads; none of it is a secret. */
function speakFromFrame() {
    const say = (type, more) => parent.postMessage({type: `casebook:${type}`, ...more}, "*");
    document.documentElement.classList.add("framed");
    const tellHeight = () => say("height", {height: document.body.getBoundingClientRect().height});
    const kind = document.querySelector("main[data-gone]") ? "gone" : "page";
    new ResizeObserver(tellHeight).observe(document.body);
    const secret = location.hash.match(/^#\?secret=(\w+)$/)?.[1];
    // WordPress' card of a case that is gone. Until it is told a height, WordPress shows the title instead.
    const tellWordPress = () => {
        const value = Math.ceil(document.body.getBoundingClientRect().height);
        if (secret) parent.postMessage({message: "height", value, secret}, "*");
    };
    tellWordPress();
    say(kind);
    // Unless its publisher has fixed the colours, a frame follows the page around.
    const isFree = document.querySelector('meta[name="color-scheme"]')?.content === "light dark";
    addEventListener("message", ({source, data}) => {
        // Who began to listen only now asks for what was said before.
        if (source === parent && data?.type === "casebook:ask") {
            tellHeight();
            say(kind, {again: true});
        }
        if (source === parent && data?.message === "ready" && data.secret === secret) tellWordPress();
        if (isFree && source === parent && data?.type === "casebook:scheme" && /^(light|dark|light dark|dark light)$/.test(data.scheme))
            document.documentElement.style.colorScheme = data.scheme;
    });
    document.addEventListener("click", event => {
        const link = event.target.closest?.('a[href^="#"]');
        const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!place) return;
        event.preventDefault();
        place.tabIndex = -1;
        place.focus({preventScroll: true});
        say("place", {top: place.getBoundingClientRect().top});
    });
}

if (parent !== window) speakFromFrame();

/** The form of the page for partners: shows one of the snippets of the plain list, and what it will look like. */
class Builder {
    constructor(form) {
        this.form = form;
        this.choices = [...document.querySelectorAll("#snippets .choice")];
        this.built = document.getElementById("built");
        // Where elements are shown as they will be on the page of whoever pastes them; a frame would not tell.
        this.stage = document.createElement("div");
        this.stage.className = "preview";
        this.stage.role = "group";
        const frame = this.built.querySelector("iframe");
        this.stage.ariaLabel = frame.title;
        // What elements load makes frames as tall as their content, and visible.
        this.frame = document.createElement("div");
        frame.replaceWith(this.frame);
        this.frame.append(frame);
        this.built.append(this.stage);
        form.elements.case.append(...this.choices.map(choice =>
            new Option(choice.querySelector("summary").textContent, choice.dataset.case)));
        form.elements["heading-level"].value = "2";
        form.hidden = this.built.hidden = false;
        document.getElementById("snippets").hidden = true;
        form.addEventListener("input", () => this.show());
        this.show();
    }

    show() {
        const fields = this.form.elements, chosen = this.choices.find(one => one.dataset.case === fields.case.value);
        const ways = [...chosen.querySelectorAll("[data-way]")];
        for (const option of fields.way.options) option.disabled = !ways.some(one => one.dataset.way === option.value);
        if (fields.way.selectedOptions[0].disabled) fields.way.value = ways[0].dataset.way;
        const isElement = fields.way.value === "element", isList = !chosen.dataset.case;
        const names = [...(isElement ? ["scheme", "heading-level"] : []), ...(isElement && isList ? ["topic", "region"] : [])];
        for (const name of ["topic", "region", "scheme", "heading-level"]) fields[name].disabled = !names.includes(name);
        const set = names.filter(name => fields[name].value && !(name === "heading-level" && fields[name].value === "2"))
            .map(name => [name, name === "region" ? fields[name].value.toUpperCase() : fields[name].value]);
        const more = set.map(([name, value]) => ` ${name}="${value}"`).join("");
        const code = ways.find(one => one.dataset.way === fields.way.value).querySelector("code").textContent;
        this.built.querySelector("code").textContent = code.replace(/<case-(study|list) /, match => match.trimEnd() + more + " ");
        this.preview(chosen, fields.way.value, set);
    }

    /** What is shown is the page itself, the element or the fragment, as it lies beside this page. */
    preview(chosen, way, set) {
        const address = chosen.querySelector(`[data-way="frame"] code`).textContent.match(/<iframe src="([^"]*)"/)[1];
        const folder = address.replace(/index\.html$/, "");
        const published = way === "fragment" ? folder + "fragment.html" : way === "address" ? folder + "card.html" : address;
        const {base, root} = this.form.dataset;
        const local = url => root && url.startsWith(base) ? root + url.slice(base.length) : url;
        const page = local(published), frame = this.frame.firstElementChild, isElement = way === "element";
        this.frame.hidden = isElement;
        this.stage.hidden = !isElement;
        if (isElement) this.perform(chosen, page, local, set);
        else if (frame.getAttribute("src") !== page) {
            const fresh = frame.cloneNode();
            fresh.removeAttribute("style");
            fresh.src = page;
            frame.replaceWith(fresh);
        }
        if (way === "fragment") this.quote(page);
    }

    /** The element itself, with everything that was chosen. */
    perform(chosen, page, local, set) {
        const script = chosen.querySelector('[data-way="element"] code').textContent.match(/<script src="([^"]*)"/)[1];
        if (!this.script) {
            this.script = document.createElement("script");
            this.script.src = local(script);
            document.head.append(this.script);
        }
        const shown = document.createElement(chosen.dataset.case ? "case-study" : "case-list");
        for (const [name, value] of [["src", page], ...set]) shown.setAttribute(name, value);
        this.stage.replaceChildren(shown);
    }

    /** The text of a fragment, to copy; its address where this page may not read it. */
    async quote(page) {
        const code = this.built.querySelector("code"), before = code.textContent;
        try {
            const answer = await fetch(page);
            const text = answer.ok ? await answer.text() : before;
            if (code.textContent === before) code.textContent = text;
        } catch {
            // The address stays.
        }
    }
}

const form = document.getElementById("search");
if (form) new Search(form);
const builder = document.getElementById("builder");
if (builder) new Builder(builder);
if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach(offerCopying);
