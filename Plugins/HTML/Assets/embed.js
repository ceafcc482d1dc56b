// Case studies on somebody else's page: <case-study src="…/cases/ID/index.html"> and <case-list src="…/index.html">,
// and frames that grow with their content. No dependency; nothing leaks from the page in or out.
"use strict";

(() => {
    // Every snippet brings this script; a page may have several, and of several publishers.
    if (customElements.get("case-study")) return;

    const words = {
        de: {gone: "Dieses Praxisbeispiel ist nicht mehr verfügbar.", list: "Alle Praxisbeispiele"},
        en: {gone: "This case study is no longer available.", list: "All case studies"},
    };

    /** Why an element shows a link or a notice instead of the case; `isGone` if the case is no longer published. */
    class Absence extends Error {
        constructor(message, isGone = false) {
            super(message);
            this.isGone = isGone;
        }
    }

    const hint = source => `If the browser reports CORS, ${source.origin} must send Access-Control-Allow-Origin (with nginx: "always"); `
        + `if it reports Content-Security-Policy, this page must allow ${source.origin} in connect-src. `
        + "A frame or a link needs neither; the publisher's page for partners has the lines to add.";

    /** Fetches a page; throws an ``Absence`` that says what was in the way. */
    async function load(source) {
        let answer;
        try {
            answer = await fetch(source, {credentials: "omit", cache: "no-cache"});
        } catch {
            throw new Absence(`${source} could not be fetched. ${hint(source)}`, await refusesOnly(source));
        }
        if (answer.status === 404 || answer.status === 410) throw new Absence(`${source} is gone (${answer.status}).`, true);
        if (!answer.ok) throw new Absence(`${source} answered with status ${answer.status}.`);
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    }

    /** Whether just this case cannot be read, though its list can: some servers send their headers with no error. */
    async function refusesOnly(source) {
        try {
            return (await fetch(new URL("../../index.html", source), {credentials: "omit", cache: "no-cache"})).ok;
        } catch {
            return false;
        }
    }

    /** Takes out whatever could run or lead astray: the page's own script is not needed here, and nobody else's is. */
    function disarm(box, source) {
        for (const node of box.querySelectorAll("script, style, link, meta, base, iframe, object, embed, foreignObject, animate, set"))
            node.remove();
        for (const node of box.querySelectorAll("*")) {
            for (const {name, value} of [...node.attributes]) {
                if (/^on|^srcdoc$|^style$|^(form)?action$|^target$/i.test(name)) node.removeAttribute(name);
                if (!/^(xlink:)?href$|^src$/i.test(name) || value.startsWith("#")) continue;
                const address = new URL(value, source);
                if (/^(https?|mailto):$/.test(address.protocol)) node.setAttribute(name, address.href);
                else node.removeAttribute(name);
            }
        }
    }

    /** Shows the main part of a page in a shadow tree, with the page's own style sheet. */
    class CasebookElement extends HTMLElement {
        static observedAttributes = ["src", "heading-level", "topic", "region"];
        #waiting = false;

        connectedCallback() { this.#soon(); }
        attributeChangedCallback() { this.#soon(); }

        /** Once, however many attributes have come at the same time. */
        #soon() {
            if (this.#waiting) return;
            this.#waiting = true;
            queueMicrotask(() => {
                this.#waiting = false;
                if (this.isConnected) this.show();
            });
        }

        async show() {
            const source = new URL(this.getAttribute("src") ?? "", document.baseURI);
            const root = this.shadowRoot ?? this.attachShadow({mode: "open"});
            root.replaceChildren(document.createElement("slot"));
            try {
                const page = await load(source);
                if (this.wanted) await this.narrow(page, source);
                const parts = this.parts(page, source);
                if (!parts) throw new Absence(`${source} is no ${this.localName} of Casebook; does it ask for a login or a consent?`);
                root.replaceChildren(...parts);
            } catch (error) {
                console.warn(`<${this.localName}>: ${error.message}`);
                root.replaceChildren(...(error.isGone ? this.notice(source) : [document.createElement("slot")]));
                if (!error.isGone && !this.querySelector("a[href]")) root.replaceChildren(this.link(source, this.textContent.trim()));
            }
        }

        /** Which cards a list shows, if not all: those of a topic, of a region (by its NUTS code) or both. */
        get wanted() {
            const topic = this.getAttribute("topic"), region = this.getAttribute("region")?.toUpperCase();
            return !topic && !region ? null : card => (!topic || (card.dataset.topics ?? "").split(" ").includes(topic))
                && (!region || (card.dataset.region ?? "").startsWith(region));
        }

        /** Leaves the cards that are wanted, those of the list's further pages among them. */
        async narrow(page, source) {
            const list = page.querySelector("#results"), next = one => one.querySelector('.pager a[rel="next"]')?.getAttribute("href");
            let address = source;
            for (let href = next(page); list && href; ) {
                address = new URL(href, address);
                const more = await load(address);
                for (const node of more.querySelectorAll("#results [href], #results [src]"))
                    for (const name of ["href", "src"])
                        if (node.hasAttribute(name)) node.setAttribute(name, new URL(node.getAttribute(name), address).href);
                list.append(...more.querySelectorAll("#results > *"));
                href = next(more);
            }
            for (const card of [...list?.children ?? []]) if (!this.wanted(card)) card.remove();
            for (const node of page.querySelectorAll(".pager, #found")) node.remove();
        }

        link(address, text) {
            const link = document.createElement("a");
            link.href = address;
            link.textContent = text || address.href;
            return link;
        }

        /** What the page says of a case that is gone: not even its title stays. */
        notice(source) {
            this.replaceChildren();
            const language = this.closest("[lang]")?.lang.startsWith("de") ? "de" : "en";
            const line = document.createElement("p");
            line.lang = language;
            line.append(words[language].gone + " ");
            if (this.localName === "case-study") line.append(this.link(new URL("../../index.html", source), words[language].list));
            return [line];
        }

        /** The style sheet and the content of a page; nothing if it is no page of Casebook. */
        parts(page, source) {
            const main = page.querySelector("main#content");
            const sheet = page.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
            if (!sheet || !main?.querySelector(this.localName === "case-study" ? ".case" : ".list")) return null;
            const style = document.createElement("link");
            style.rel = "stylesheet";
            style.href = new URL(sheet, source);
            const box = document.createElement("article");
            box.className = "embedded";
            box.lang = page.documentElement.lang;
            for (const part of [...main.children, ...page.querySelectorAll("footer.site")]) box.append(document.adoptNode(part));
            disarm(box, source);
            this.fit(box);
            this.follow(box);
            return [style, box];
        }

        /** Headings go below those of the page around, and no landmark of the case stands among the page's own. */
        fit(box) {
            const top = Math.min(6, Math.max(1, Number(this.getAttribute("heading-level")) || 2));
            for (const heading of box.querySelectorAll("h1, h2, h3, h4, h5, h6"))
                heading.ariaLevel = Math.min(6, top - 1 + Number(heading.localName[1]));
            for (const part of box.querySelectorAll("nav, aside, section, header, footer, form"))
                if (!part.hasAttribute("role")) part.role = part.matches("[aria-label], [aria-labelledby]") ? "group" : "none";
            box.ariaLabel = box.querySelector("h1, h2")?.textContent ?? "";
        }

        /** Places within a shadow tree are not places of the page; the script leads there. */
        follow(box) {
            box.addEventListener("click", event => {
                const link = event.target.closest?.('a[href^="#"]');
                const place = link && this.shadowRoot.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
                if (!place) return;
                event.preventDefault();
                place.tabIndex = -1;
                place.focus();
                place.scrollIntoView();
            });
        }
    }

    customElements.define("case-study", class extends CasebookElement {});
    customElements.define("case-list", class extends CasebookElement {});

    const shown = new WeakSet();

    /** A frame is as wide as its column and as tall as its content, whatever the page's theme does with frames. */
    function grow(frame, height) {
        const rules = {display: "block", border: "0", "inline-size": "100%", "max-height": "none", height: `${Math.ceil(height)}px`};
        for (const [name, value] of Object.entries(rules)) frame.style.setProperty(name, value, "important");
        // The frame works, so the link beside it is not needed.
        for (const link of frame.parentElement.querySelectorAll(":scope > [data-casebook-link]")) link.hidden = true;
    }

    // What a frame says; only frames of this page are listened to.
    addEventListener("message", event => {
        const {type, height, top, again} = event.data ?? {};
        if (typeof type !== "string" || !type.startsWith("casebook:")) return;
        for (const frame of document.querySelectorAll("iframe")) {
            if (frame.contentWindow !== event.source) continue;
            const start = frame.getBoundingClientRect().top;
            if (type === "casebook:height" && height > 0) grow(frame, height);
            if (type === "casebook:place" && top >= 0) scrollBy({top: start + top});
            if (type === "casebook:gone") for (const link of frame.parentElement.querySelectorAll("[data-casebook-link]")) link.remove();
            if (type !== "casebook:page") continue;
            const scheme = getComputedStyle(frame.parentElement).colorScheme.replace(/only|normal/, "").trim() || "light";
            event.source.postMessage({type: "casebook:scheme", scheme}, "*");
            // Whoever follows a link within the frame begins at the top of the new page.
            if (shown.has(frame) && start < 0 && !again) scrollBy({top: start});
            shown.add(frame);
        }
    });
    // On a slow network a frame may have spoken before anybody listened.
    for (const frame of document.querySelectorAll("iframe")) frame.contentWindow?.postMessage({type: "casebook:ask"}, "*");
})();
