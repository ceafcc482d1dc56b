// Makes the forms quicker; everything works without it.
"use strict";
{
    const form = document.querySelector("form[data-check]");
    const later = (milliseconds, work) => {
        let timer;
        return (...values) => { clearTimeout(timer); timer = setTimeout(() => work(...values), milliseconds); };
    };

    // The meaning of a code stands below it as soon as it is complete.
    for (const meaning of document.querySelectorAll("[data-meaning]")) {
        const input = meaning.parentElement.querySelector("input:not([type=hidden])");
        const list = document.getElementById(meaning.dataset.meaning);
        input?.addEventListener("input", () => {
            const option = [...list.options].find(one => one.value === input.value);
            meaning.textContent = option ? option.label : "";
        });
    }

    // After saving, the page is where one was; the keyboard too, once the browser has gone there.
    addEventListener("load", () => {
        if (location.hash.length < 2) return;
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const stop = target?.matches("details") ? target.querySelector("summary") : target;
        stop?.focus({ preventScroll: true });
    });

    if (form) {
        const [previewWord, unsavedWord] = form.dataset.words.split("|");
        const state = form.querySelector(".state");
        let isChanged = false, isSending = false, preview = "", asked = 0;

        const send = (address, more = {}) => {
            const data = new URLSearchParams();
            for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
            for (const [name, value] of Object.entries(more)) data.append(name, value);
            return fetch(address, { method: "POST", body: data, credentials: "same-origin" });
        };

        const show = findings => {
            for (const list of form.querySelectorAll(".findings[data-path]")) {
                const path = list.dataset.path;
                const own = Object.entries(findings).filter(([key]) => key === path ||
                    (key.startsWith(path + "[") && !document.getElementById("f:" + key))).flatMap(([, all]) => all);
                const items = own.map(one => Object.assign(document.createElement("li"),
                    { className: one.severity === "error" ? "error" : "warning", textContent: one.text }));
                if (list.textContent !== items.map(one => one.textContent).join("")) list.replaceChildren(...items);
                const control = document.getElementById(path);
                if (control?.matches("input, textarea, select")) {
                    if (own.length) control.setAttribute("aria-invalid", "true");
                    else control.removeAttribute("aria-invalid");
                }
            }
        };

        const frame = document.querySelector(".preview iframe");
        const look = async () => {
            const answer = await send(form.dataset.preview, { preview });
            if (!answer.ok) return;
            preview = new URL(answer.url).pathname.split("/")[2] ?? "";
            const top = frame.contentWindow?.scrollY ?? 0;
            frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
            frame.src = answer.url;
        };

        const check = later(400, async () => {
            const number = ++asked;
            try {
                const answer = await send(form.dataset.check);
                if (answer.ok && number === asked) show(await answer.json());
                if (frame && frame.offsetParent !== null) await look();
            } catch { /* Offline for a moment: the next keystroke asks again. */ }
        });

        form.addEventListener("input", () => {
            isChanged = true;
            state && (state.textContent = unsavedWord);
            check();
        });
        form.addEventListener("submit", event => { if (event.submitter?.formTarget !== "_blank") isSending = true; });
        addEventListener("beforeunload", event => { if (isChanged && !isSending) event.preventDefault(); });
        addEventListener("pageshow", () => { isSending = false; });
        addEventListener("keydown", event => {
            if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); form.requestSubmit(); }
        });

        if (frame) frame.parentElement.hidden = false;

        // Below each long text, how it will look.
        for (const area of form.querySelectorAll("textarea[data-markdown]")) {
            const box = Object.assign(document.createElement("details"), { className: "rendered" });
            const body = document.createElement("div");
            box.append(Object.assign(document.createElement("summary"), { textContent: previewWord }), body);
            area.after(box);
            const render = async () => {
                if (!box.open) return;
                const data = new URLSearchParams({ token: form.elements.token.value, text: area.value });
                try {
                    const answer = await fetch(form.dataset.markdown, { method: "POST", body: data });
                    if (!answer.ok) return;
                    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                    body.replaceChildren(...page.body.childNodes);
                } catch { /* As above. */ }
            };
            area.addEventListener("input", later(300, render));
            box.addEventListener("toggle", render);
        }
    }
}
