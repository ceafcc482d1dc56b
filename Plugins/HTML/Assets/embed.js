// Case studies on somebody else's page: <case-study src="…/cases/ID/index.html"> and <case-list src="…/index.html">,
// and frames that grow with their content. No dependency; nothing leaks from the page in or out.
"use strict";

(() => {
    // Every snippet brings this script; a page may have several.
    if (customElements.get("case-study")) return;

    const assets = document.currentScript.src.replace(/[^/]*$/, "");

    /** Shows the main part of a page in a shadow tree, with the page's own style sheet. */
    class CasebookElement extends HTMLElement {
        static observedAttributes = ["src"];

        connectedCallback() { this.show(); }
        attributeChangedCallback() { if (this.isConnected) this.show(); }

        async show() {
            const source = new URL(this.getAttribute("src") ?? "", document.baseURI);
            const root = this.shadowRoot ?? this.attachShadow({mode: "open"});
            try {
                const answer = await fetch(source);
                if (!answer.ok) throw new Error(answer.statusText);
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                root.replaceChildren(...this.parts(page, source));
            } catch {
                // Whatever went wrong, the reader gets to the original.
                const link = document.createElement("a");
                link.href = source;
                link.textContent = this.textContent.trim() || source.href;
                root.replaceChildren(link);
            }
        }

        parts(page, source) {
            const style = document.createElement("link");
            style.rel = "stylesheet";
            style.href = assets + "casebook.css";
            const box = document.createElement("div");
            box.className = "embedded";
            box.lang = page.documentElement.lang;
            for (const part of page.querySelectorAll("main > *, footer.site")) box.append(document.adoptNode(part));
            for (const node of box.querySelectorAll("script")) node.remove();
            for (const name of ["href", "src"]) {
                for (const node of box.querySelectorAll(`[${name}]`)) {
                    const value = node.getAttribute(name);
                    if (!value.startsWith("#")) node.setAttribute(name, new URL(value, source).href);
                }
            }
            // Places within a shadow tree are not places of the page; the script leads there.
            box.addEventListener("click", event => {
                const link = event.target.closest?.('a[href^="#"]');
                const place = link && this.shadowRoot.getElementById(link.getAttribute("href").slice(1));
                if (!place) return;
                event.preventDefault();
                place.tabIndex = -1;
                place.focus();
                place.scrollIntoView();
            });
            return [style, box];
        }
    }

    customElements.define("case-study", class extends CasebookElement {});
    customElements.define("case-list", class extends CasebookElement {});

    // Frames tell their height; only frames of this page are listened to.
    addEventListener("message", event => {
        if (event.data?.type !== "casebook:height" || !(event.data.height > 0)) return;
        for (const frame of document.querySelectorAll("iframe")) {
            if (frame.contentWindow !== event.source) continue;
            frame.style.inlineSize = "100%";
            frame.height = Math.ceil(event.data.height);
        }
    });
})();
