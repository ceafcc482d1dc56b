// Steps of the journal: first on the device, then to the server, once however often they are sent.

import { kept, owner, say, time, today, ulid } from "./device.js";
import { draftOf, dropDraft, putDraft } from "./drafts.js";
import { offlineText, parsed, show, stateOf } from "./page.js";
import { freshToken, post } from "./sending.js";

const steps = () => kept.names("queue:").map(name => ({ name, step: kept.get(name) })).filter(one => one.step);
let wait = 5, timer, sending = false, again = false;

/** Sends what waits. Resolves to what became of the step with this name. */
const flush = async interactive => {
    if (sending) { again = true; return "waiting"; }
    sending = true;
    clearTimeout(timer);
    let fate = "waiting";
    try {
        for (const { name, step } of steps()) {
            if (step.problem && name !== interactive) continue;
            const token = await freshToken();
            if (!token) {
                state = token === null ? "offline" : "stranger";
                break;
            }
            state = "";
            const got = await post(step.action, [["token", token], ["id", step.id], ...step.fields]);
            if (!got || got.answer.status >= 500) { state = "offline"; break; }
            const { answer, text } = got;
            if (answer.status === 401) { state = "stranger"; break; }
            if (answer.redirected && answer.ok) {
                kept.drop(name);
                if (name === interactive) { fate = "sent"; show(answer, text); } else arrived(step, text);
            } else if (name === interactive) {
                // The form comes back with what is wrong; the text is in it.
                fate = "refused";
                kept.drop(name);
                putDraft(step.action, step.fields);
                show(answer, text);
            } else {
                kept.set(name, { ...step, problem: true });
            }
        }
    } finally {
        sending = false;
    }
    tell();
    const rest = steps().filter(one => !one.step.problem);
    wait = state ? Math.min(wait * 2, 60) : 5;
    if (rest.length) timer = setTimeout(flush, again ? 0 : wait * 1000);
    again = false;
    return fate;
};

let state = "";

/** Shows on a page that is still open that a step which had to wait is there now. What is being typed stays. */
const arrived = (step, text) => {
    for (const form of document.querySelectorAll("form[data-step]")) {
        if (form.getAttribute("action") !== step.action) continue;
        stateOf(form).textContent = say(`Festgehalten um ${time(Date.now())}.`, `Recorded at ${time(Date.now())}.`);
    }
    const old = document.querySelector("main .journal"), fresh = parsed(text).querySelector("main .journal");
    if (old && fresh && location.pathname === step.action) old.replaceWith(fresh);
};

/** Says above the page what waits, and why. */
const tell = () => {
    const all = steps();
    document.querySelector(".queue")?.remove();
    if (!all.length) return;
    const box = Object.assign(document.createElement("aside"), { className: "queue" });
    box.setAttribute("role", "status");
    box.setAttribute("aria-label", say("Noch nicht gesendet", "Not sent yet"));
    const isOne = all.length === 1;
    const count = isOne ? say("1 Schritt wartet", "1 step is waiting")
        : say(`${all.length} Schritte warten`, `${all.length} steps are waiting`);
    const why = state === "stranger"
        ? (isOne ? say("Melden Sie sich an, dann wird er gesendet.", "Sign in, and it will be sent.")
            : say("Melden Sie sich an, dann werden sie gesendet.", "Sign in, and they will be sent."))
        : state === "offline" ? `${offlineText()} ` + (isOne
            ? say("Er bleibt auf diesem Gerät und wird gesendet, sobald es geht.",
                "It stays on this device and will be sent as soon as possible.")
            : say("Sie bleiben auf diesem Gerät und werden gesendet, sobald es geht.",
                "They stay on this device and will be sent as soon as possible."))
        : all.every(one => one.step.problem) ? ""
            : isOne ? say("Er wird gerade gesendet.", "It is being sent.") : say("Sie werden gerade gesendet.", "They are being sent.");
    const head = document.createElement("p");
    head.append(Object.assign(document.createElement("strong"), { textContent: `${count}. ` }), why);
    const list = document.createElement("ul");
    for (const { name, step } of all) {
        const item = document.createElement("li");
        const text = step.fields.find(([key]) => key === "text")?.[1] ?? "";
        item.append(`${time(step.at)}: ${text.length > 100 ? text.slice(0, 100) + " …" : text}`);
        if (step.problem) {
            item.append(" ", Object.assign(document.createElement("em"), {
                textContent: say("So lässt er sich nicht festhalten.", "It cannot be recorded like this.") }), " ");
            const open = Object.assign(document.createElement("button"), {
                type: "button", textContent: say("Im Formular öffnen", "Open in the form") });
            open.addEventListener("click", () => {
                if (!putDraft(step.action, step.fields)) return;
                kept.drop(name);
                location.href = step.action;
            });
            item.append(open);
        }
        list.append(item);
    }
    const button = Object.assign(document.createElement("button"), {
        type: "button", textContent: say("Jetzt senden", "Send now") });
    button.addEventListener("click", () => { wait = 5; flush(); });
    box.append(head, list, button);
    document.querySelector("main").before(box);
};

/** Puts a step into the queue as it stands in its form. */
const enqueue = form => {
    const fields = [...new FormData(form)].filter(([name, value]) =>
        typeof value === "string" && !["token", "id", "mark"].includes(name));
    const id = ulid(), name = `queue:${id}`;
    const step = { id, at: Date.now(), action: form.getAttribute("action"), fields };
    return kept.set(name, step) ? name : null;
};

const opened = today();

/** A page that lies on the device, or is open, since yesterday does not date what is written today. */
const date = form => {
    const written = form.elements.namedItem("written_on");
    const days = (Date.parse(today()) - Date.parse(document.documentElement.dataset.keptOn ?? opened)) / 86_400_000;
    if (!written || !days) return;
    written.value = new Date(Date.parse(written.value) + days * 86_400_000).toISOString().slice(0, 10);
};

/** The page that the device keeps may be older than the last step: name and case are those of the last one all the same. */
const fillIn = form => {
    const by = form.elements.namedItem("by"), place = form.elements.namedItem("case"), last = kept.get("last");
    if (by && !by.value && last?.by) by.value = last.by;
    if (document.documentElement.dataset.keptOn && place && [...place.options].some(one => one.value === last?.case)) {
        place.value = last.case;
    }
    form.addEventListener("invalid", event => { for (const one of form.querySelectorAll("details")) {
        if (one.contains(event.target)) one.open = true;
    } }, true);
};

export const startQueue = part => {
    if (!owner) return;
    for (const form of part.querySelectorAll("form[data-step]")) {
        fillIn(form);
        form.addEventListener("submit", async event => {
            date(form);
            const name = enqueue(form);
            // A device that keeps nothing: the browser sends the form as it always did.
            if (!name) return;
            event.preventDefault();
            dropDraft(form.getAttribute("action"));
            const output = stateOf(form);
            output.textContent = say("Wird gesendet …", "Sending …");
            const choice = form.elements.namedItem("case")?.value;
            kept.set("last", { by: form.elements.namedItem("by")?.value, case: choice ?? kept.get("last")?.case });
            form.elements.namedItem("text").value = "";
            form.elements.namedItem("next") && (form.elements.namedItem("next").value = "");
            draftOf(form)?.rebase();
            if (choice) form.elements.namedItem("case").value = choice;
            if (await flush(name) !== "waiting" || !form.isConnected) return;
            output.textContent = say("Auf diesem Gerät festgehalten.", "Kept on this device.");
            form.elements.namedItem("text").focus();
        });
    }
    tell();
};

/** Sends what waits when a page opens, and when the network is back. */
export const watchQueue = () => {
    if (!owner) return;
    addEventListener("online", () => { wait = 5; flush(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden && steps().length) flush(); });
    if (steps().length) flush();
};

/** How many steps are not sent yet. */
export const waitingSteps = () => steps().length;
