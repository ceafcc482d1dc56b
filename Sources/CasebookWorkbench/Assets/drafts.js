// What is typed into a form is kept on the device until the server has it.

import { kept, owner, say, time } from "./device.js";

const nameOf = form => `draft:${form.getAttribute("action")}`;
const isPlain = name => !["token", "id", "mark", "action", "step", "confirmed", "written_on"].includes(name);
const isHidden = name => name.startsWith("~") || name.startsWith("@") || name === "version";
const fieldsOf = form => [...new FormData(form)].filter(([name, value]) => isPlain(name) && typeof value === "string");

/** The draft of a form: what in it differs from the page as the server made it. */
class Draft {
    constructor(form) {
        this.form = form;
        this.name = nameOf(form);
        this.rebase();
    }

    /** From now on, the form as it is has been saved. */
    rebase() { this.saved = JSON.stringify(fieldsOf(this.form).filter(([name]) => !isHidden(name))); }

    get isChanged() {
        return JSON.stringify(fieldsOf(this.form).filter(([name]) => !isHidden(name))) !== this.saved;
    }

    /** Whether what is typed is safe: kept, or nothing new. */
    keep() {
        if (this.isChanged) return kept.set(this.name, { at: Date.now(), fields: fieldsOf(this.form) });
        kept.drop(this.name);
        return true;
    }

    drop() { kept.drop(this.name); }

    /** Puts back what was typed and never reached the server; says when that was. */
    restore() {
        const draft = kept.get(this.name);
        if (!draft) return null;
        const values = Map.groupBy ? Map.groupBy(draft.fields, ([name]) => name) : grouped(draft.fields);
        const before = this.saved;
        for (const control of this.form.elements) {
            if (!control.name || !isPlain(control.name) || control.type === "file") continue;
            const texts = (values.get(control.name) ?? []).map(([, text]) => text);
            if (control.type === "checkbox" || control.type === "radio") control.checked = texts.includes(control.value);
            else if (texts.length) control.value = texts[0];
        }
        // What belongs to parts that are gone goes along, so that the server can show it.
        for (const [name, entries] of values) {
            if (this.form.elements.namedItem(name)) continue;
            for (const [, value] of entries) {
                this.form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
            }
        }
        this.saved = before;
        if (this.isChanged) return draft.at;
        kept.drop(this.name);
        return null;
    }
}

const grouped = fields => {
    const map = new Map();
    for (const field of fields) map.set(field[0], [...(map.get(field[0]) ?? []), field]);
    return map;
};

const drafts = new WeakMap();
export const draftOf = form => drafts.get(form);
export const dropDraft = action => kept.drop(`draft:${action}`);
export const putDraft = (action, fields) => kept.set(`draft:${action}`, { at: Date.now(), fields });

/** Keeps what is typed into the forms of a page, and shows what was kept. */
export const startDrafts = part => {
    if (!owner) return;
    for (const link of part.querySelectorAll("a[data-drop]")) {
        link.addEventListener("click", () => dropDraft(link.dataset.drop));
    }
    for (const form of part.querySelectorAll("form[data-keep]")) {
        const draft = new Draft(form);
        drafts.set(form, draft);
        const at = draft.restore();
        if (at) offer(form, at);
        let timer;
        const keep = () => { clearTimeout(timer); form.toggleAttribute("data-unsafe", !draft.keep()); };
        const later = () => { clearTimeout(timer); timer = setTimeout(keep, 150); };
        form.addEventListener("input", later);
        form.addEventListener("change", later);
        addEventListener("pagehide", () => { if (form.isConnected && !form.dataset.done) keep(); });
        document.addEventListener("visibilitychange", () => { if (document.hidden && form.isConnected && !form.dataset.done) keep(); });
    }
};

const offer = (form, at) => {
    const note = Object.assign(document.createElement("div"), { className: "notice draft" });
    note.setAttribute("role", "status");
    const text = document.createElement("p");
    text.textContent = say(
        `Was Sie um ${time(at)} geschrieben haben, war noch nicht gespeichert. Es steht wieder im Formular.`,
        `What you wrote at ${time(at)} had not been saved yet. It is back in the form.`);
    const drop = Object.assign(document.createElement("button"), { type: "button", textContent: say("Verwerfen", "Discard") });
    drop.addEventListener("click", () => {
        draftOf(form).drop();
        form.dataset.done = "";
        location.reload();
    });
    note.append(text, drop);
    form.before(note);
};
