// Sends forms without leaving the page. What cannot be sent stays where it is, and is sent as soon as that is possible.

import { kept, owner, say, time } from "./device.js";
import { draftOf, dropDraft } from "./drafts.js";
import { goTo, offlineText, parsed, show, stateOf } from "./page.js";

const secondsToWait = 30;

/** Asks the server: its answer with the text, or nothing if there is none, for now. */
export const ask = async (address, body) => {
    try {
        const answer = await fetch(address, {
            method: body ? "POST" : "GET", body, credentials: "same-origin",
            signal: body instanceof FormData ? undefined : AbortSignal.timeout(secondsToWait * 1000) });
        // A proxy whose server is not there.
        if ([502, 503, 504].includes(answer.status)) return null;
        return { answer, text: await answer.text() };
    } catch { return null; }
};

/** The secret that forms need now; `null` without a connection, "" for somebody else or nobody. */
export const freshToken = async () => {
    const got = await ask("/token");
    if (!got) return null;
    if (!got.answer.ok) return "";
    try {
        const said = JSON.parse(got.text);
        return said.owner === owner ? said.token : "";
    } catch { return ""; }
};

/** Sends fields; with a new secret if the one of the page is no longer good. */
export const post = async (address, fields) => {
    const isUpload = fields.some(([, value]) => typeof value !== "string");
    const body = token => {
        const data = isUpload ? new FormData() : new URLSearchParams();
        for (const [name, value] of fields) data.append(name, name === "token" && token ? token : value);
        return data;
    };
    const got = await ask(address, body());
    if (got?.answer.status !== 403) return got;
    const token = await freshToken();
    return token ? await ask(address, body(token)) : got;
};

const fieldsOf = (form, submitter) => {
    const fields = [...new FormData(form)];
    if (submitter?.name) fields.push([submitter.name, submitter.value]);
    return fields;
};

/** Whether only texts were changed, so that the page stays as it is. */
const isPlainSave = (form, fields) => form.hasAttribute("data-check")
    && !fields.some(([name, value]) => name === "action" || name === "then" || (name.startsWith("new:") && value.trim()));

/** Takes over from the answer what the next save needs, and what it found; texts stay as they are typed meanwhile. */
const refresh = (form, sent, page) => {
    const answered = page.getElementById(form.id);
    const typed = new Map();
    for (const [name, value] of sent) typed.set(name, [...(typed.get(name) ?? []), value]);
    for (const input of answered.querySelectorAll("input[type=hidden]")) {
        const own = form.elements.namedItem(input.name);
        if (own instanceof Element) own.value = input.value;
    }
    for (const control of answered.querySelectorAll("textarea, input:not([type=hidden], [type=checkbox], [type=radio]), select")) {
        const own = form.elements.namedItem(control.name);
        // Dates and numbers come back as the file has them, unless somebody goes on typing.
        if (own instanceof Element && own !== document.activeElement && own.value === (typed.get(control.name)?.[0] ?? "")) {
            own.value = control.value;
        }
    }
    for (const list of answered.querySelectorAll("[data-path]")) {
        document.getElementById(list.id)?.replaceChildren(...list.cloneNode(true).childNodes);
    }
    for (const summary of answered.querySelectorAll("details.item")) {
        document.getElementById(summary.id)?.querySelector("summary")
            .replaceChildren(...summary.querySelector("summary").cloneNode(true).childNodes);
    }
    for (const one of page.querySelectorAll("[autofocus]")) one.removeAttribute("autofocus");
    for (const name of ["breadcrumbs", "sections.wide", "sections.narrow", "error-summary"]) {
        const [old, fresh] = [document.querySelector(`main .${name}`), page.querySelector(`main .${name}`)];
        if (old && fresh) old.replaceWith(fresh);
        else if (old) old.remove();
        else if (fresh) document.querySelector("main").prepend(fresh);
    }
    document.title = page.title;
};

const savedText = notice => {
    const name = document.documentElement.dataset.person;
    const rest = (notice ?? "").replace(/^(Gespeichert|Saved|Es war schon alles gespeichert|Everything was saved already)\.?/, "").trim();
    const saved = say(`Gespeichert um ${time(Date.now())}${name ? ` von ${name}` : ""}.`,
        `Saved at ${time(Date.now())}${name ? ` by ${name}` : ""}.`);
    return rest ? `${saved} ${rest}` : saved;
};

/** One form that is sent this way. */
class Sender {
    constructor(form) {
        this.form = form;
        this.waiting = 2;
        addEventListener("beforeunload", event => { if (this.holdsFile && form.isConnected) event.preventDefault(); });
    }

    async send(submitter) {
        if (this.isBusy) return;
        this.isBusy = true;
        clearTimeout(this.timer);
        this.submitter = submitter;
        const { form } = this, fields = fieldsOf(form, submitter), action = form.getAttribute("action");
        const draft = draftOf(form);
        draft?.keep();
        this.say(say("Wird gesendet …", "Sending …"));
        const got = await post(action, fields);
        this.isBusy = false;
        this.holdsFile = !got && fields.some(([, value]) => typeof value !== "string");
        if (!form.isConnected) return;
        if (!got) return this.wait(fields);
        this.waiting = 2;
        const { answer, text } = got;
        if (answer.ok) form.dataset.done = "";
        if (answer.ok) dropDraft(action);
        if (answer.redirected && answer.ok && isPlainSave(form, fields)) {
            const page = parsed(text);
            if (page.getElementById(form.id)) {
                delete form.dataset.done;
                const notice = page.querySelector("main .saved, main .error-summary h2")?.textContent;
                refresh(form, fields, page);
                draft?.rebase();
                const typedMeanwhile = JSON.stringify(fieldsOf(form).filter(one => !/^[~@]|^version$/.test(one[0])))
                    !== JSON.stringify(fields.filter(one => !/^[~@]|^version$/.test(one[0])));
                this.say(savedText(notice));
                form.dispatchEvent(new CustomEvent("saved", { detail: { typedMeanwhile } }));
                for (const old of document.querySelectorAll("main > .saved, main > .undo, main .notice.draft")) old.remove();
                const summary = document.querySelector("main .error-summary");
                if (summary && submitter) { summary.tabIndex = -1; goTo(summary.id); }
                return;
            }
        }
        show(answer, text);
    }

    /** Nobody answers: the text stays, on the page and on the device, and is sent when somebody does. */
    wait(fields) {
        const isUpload = fields.some(([, value]) => typeof value !== "string");
        const safe = kept.get(`draft:${this.form.getAttribute("action")}`) || this.form.dataset.unsafe === undefined
            ? "" : say(" Schließen Sie diese Seite nicht.", " Do not close this page.");
        // The server takes the same file only once, so it may be sent until an answer comes; the device cannot keep it, though.
        this.say(isUpload
            ? `${offlineText()} ` + say("Die Datei wird gesendet, sobald es geht. Schließen Sie diese Seite nicht.",
                "The file is sent as soon as possible. Do not close this page.")
            : `${offlineText()} ` + say("Ihr Text bleibt hier und wird gesendet, sobald es geht.",
                "Your text stays here and will be sent as soon as possible.") + safe);
        this.stateIsOffline(true);
        this.timer = setTimeout(() => this.again(), this.waiting * 1000);
        this.waiting = Math.min(this.waiting * 2, 60);
    }

    again() {
        if (this.form.isConnected && !this.isBusy) this.send(this.submitter);
    }

    say(text) {
        const state = stateOf(this.form);
        state.textContent = text;
        this.stateIsOffline(false);
    }

    stateIsOffline(is) { stateOf(this.form).classList.toggle("offline", is); }
}

const waiting = new Set();
addEventListener("online", () => { for (const sender of waiting) if (sender.timer) sender.again(); });

/** Sends the forms of a page inline. Steps have a queue of their own; signing in and out leaves the page. */
export const startSending = part => {
    if (!owner) return;
    for (const form of part.querySelectorAll("form[method=post]:not([data-step], [data-upload], [action='/sign-in'], [action='/sign-out'])")) {
        const sender = new Sender(form);
        waiting.add(sender);
        form.addEventListener("submit", event => {
            if (event.submitter?.formTarget === "_blank") return;
            event.preventDefault();
            sender.send(event.submitter);
        });
    }
};
