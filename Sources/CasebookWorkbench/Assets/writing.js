// Helps while one types: findings and preview are there at once.

import { draftOf } from "./drafts.js";
import { say } from "./device.js";

const later = (milliseconds, work) => {
    let timer;
    return (...values) => { clearTimeout(timer); timer = setTimeout(() => work(...values), milliseconds); };
};

const post = (form, address, more = {}) => {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
    for (const [name, value] of Object.entries(more)) data.append(name, value);
    return fetch(address, { method: "POST", body: data, credentials: "same-origin" });
};

const showFindings = (form, findings) => {
    for (const list of form.querySelectorAll(".findings[data-path]")) {
        const path = list.dataset.path;
        const own = Object.entries(findings).filter(([key]) => key === path ||
            (key.startsWith(path + "[") && !document.getElementById("f:" + key))).flatMap(([, all]) => all);
        const items = own.map(one => Object.assign(document.createElement("li"),
            { className: ["error", "note"].includes(one.severity) ? one.severity : "warning", textContent: one.text }));
        if (list.textContent !== items.map(one => one.textContent).join("")) list.replaceChildren(...items);
        const control = document.getElementById(path);
        if (control?.matches("input, textarea, select")) {
            if (own.some(one => one.severity !== "note")) control.setAttribute("aria-invalid", "true");
            else control.removeAttribute("aria-invalid");
        }
    }
};

/** Below each long text, how it will look. */
const render = (form, area) => {
    const box = Object.assign(document.createElement("details"), { className: "rendered" });
    const body = document.createElement("div");
    box.append(Object.assign(document.createElement("summary"), {
        textContent: say("Vorschau des Textes", "Preview of the text") }), body);
    area.after(box);
    const draw = async () => {
        if (!box.open) return;
        const data = new URLSearchParams({ token: form.elements.token.value, text: area.value });
        try {
            const answer = await fetch(form.dataset.markdown, { method: "POST", body: data });
            if (!answer.ok) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            body.replaceChildren(...page.body.childNodes);
        } catch { /* Offline for a moment: the next keystroke asks again. */ }
    };
    area.addEventListener("input", later(300, draw));
    box.addEventListener("toggle", draw);
};

const startForm = form => {
    const state = form.querySelector(".state");
    const frame = document.querySelector(".preview iframe");
    let isChanged = false, preview = "", asked = 0;

    // The preview shows what is being written: the paragraph that has the words at the cursor.
    let edited = null;
    const follow = () => {
        const page = frame?.contentDocument;
        const text = edited?.value?.trim() ?? "";
        if (!page?.body || text.length < 3) return false;
        const before = text.slice(0, edited.selectionStart ?? text.length);
        const words = [before.split("\n").at(-1).slice(-40), text.split("\n")[0].slice(0, 40), text.slice(0, 15)]
            .map(one => one.replace(/[*_#[\]()-]+/g, " ").replace(/\s+/g, " ").trim()).filter(one => one.length > 2);
        const found = words.map(one => [...page.querySelectorAll("main h1, main h2, main h3, main p, main li, main dd, main dt, main td")]
            .find(place => place.textContent.replace(/\s+/g, " ").includes(one))).find(Boolean);
        found?.scrollIntoView({ block: "center" });
        return Boolean(found);
    };
    form.addEventListener("focusin", event => {
        edited = event.target.matches("textarea, input:not([type=hidden])") ? event.target : null;
        follow();
    });

    const look = async () => {
        const answer = await post(form, form.dataset.preview, { preview });
        if (!answer.ok) return;
        preview = new URL(answer.url).pathname.split("/")[2] ?? "";
        const top = frame.contentWindow?.scrollY ?? 0;
        frame.addEventListener("load", () => {
            frame.contentWindow.scrollTo(0, top);
            follow();
        }, { once: true });
        frame.src = answer.url;
    };
    const check = later(400, async () => {
        const number = ++asked;
        try {
            const answer = await post(form, form.dataset.check);
            if (answer.ok && number === asked && form.isConnected) showFindings(form, await answer.json());
            if (frame && frame.offsetParent !== null && form.isConnected) await look();
        } catch { /* Offline for a moment: the next keystroke asks again. */ }
    });

    form.addEventListener("input", () => {
        isChanged = true;
        if (state && !state.classList.contains("offline")) {
            state.textContent = say("Es gibt ungespeicherte Änderungen", "There are unsaved changes");
        }
        check();
    });
    form.addEventListener("saved", event => { isChanged = event.detail.typedMeanwhile; });
    addEventListener("beforeunload", event => {
        if (isChanged && form.isConnected && form.dataset.done === undefined && draftOf(form)?.isChanged !== false) event.preventDefault();
    });
    if (frame) frame.parentElement.hidden = false;
    for (const area of form.querySelectorAll("textarea[data-markdown]")) render(form, area);
};

export const startWriting = part => {
    for (const form of part.querySelectorAll("form[data-check]")) startForm(form);
};

/** Control and S saves, as everywhere. */
export const watchKeys = () => addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
    const form = document.querySelector("form[data-check]");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit();
});
