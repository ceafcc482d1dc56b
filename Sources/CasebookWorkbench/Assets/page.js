// Puts an answer of the server in the place of the page, without leaving it: whoever types loses neither text nor place.

import { say } from "./device.js";

const starters = [];

/** Does something with every page, now and later: `start` gets the part that is new. */
export const onPage = start => { starters.push(start); };
export const startPage = part => { for (const start of starters) start(part); };

export const parsed = text => new DOMParser().parseFromString(text, "text/html");

/** What a place of the form is called on the page. */
export const idOf = place => place.endsWith("]") ? `i:${place}` : place;

/** Shows a place: what lies on the way there is unfolded, and the keyboard is there. */
export const goTo = id => {
    const target = document.getElementById(id);
    if (!target) return false;
    for (let one = target; one; one = one.parentElement) if (one.matches("details")) one.open = true;
    const stop = target.matches("details") ? target.querySelector("summary") : target;
    if (!stop.matches("input, textarea, select, button, a, summary, [tabindex]")) stop.tabIndex = -1;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: "center" });
    return true;
};

// What is unfolded stays so. An item is known by its mark, wherever it has moved.
const nameOf = details => details.querySelector(":scope > input[name^='@']")?.value ?? details.querySelector("summary")?.textContent;
const unfolded = () => new Set([...document.querySelectorAll("main details[open]")].map(nameOf));

/** Shows an answer: `answer` is what fetch gave, `text` its body. */
export const show = (answer, text) => {
    const page = parsed(text), open = unfolded();
    const address = new URL(answer.url), target = address.searchParams.get("at");
    const isElsewhere = address.pathname !== location.pathname;
    document.title = page.title;
    for (const one of page.querySelectorAll("[autofocus]")) one.removeAttribute("autofocus");
    document.querySelector("header.site").replaceWith(page.querySelector("header.site"));
    document.querySelector("main").replaceWith(page.querySelector("main"));
    for (const name of ["owner", "person"]) {
        const value = page.documentElement.dataset[name];
        if (value === undefined) delete document.documentElement.dataset[name];
        else document.documentElement.dataset[name] = value;
    }
    for (const details of document.querySelectorAll("main details")) if (open.has(nameOf(details))) details.open = true;
    // What an answer without a page of its own says is no address to come back to.
    if (answer.redirected) history[isElsewhere ? "pushState" : "replaceState"]({}, "", address.pathname);
    startPage(document.querySelector("main"));
    if (target && goTo(idOf(target))) return;
    const alert = document.querySelector("main [role=alert], main .error-summary");
    if (alert) {
        alert.tabIndex = -1;
        alert.focus();
    } else {
        scrollTo(0, 0);
        document.querySelector("main").focus({ preventScroll: true });
    }
};

addEventListener("popstate", () => location.reload());

/** What was said about one form is not said again about the next, however often the page is loaded. */
export const cleanAddress = () => {
    const address = new URL(location.href);
    if (!address.searchParams.has("done")) return;
    for (const name of ["done", "at", "undo", "removed", "kept"]) address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
};

/** Where the state of a form is said. */
export const stateOf = form => {
    let state = form.querySelector("output.state");
    if (!state) {
        state = Object.assign(document.createElement("output"), { className: "state" });
        state.setAttribute("aria-live", "polite");
        (form.querySelector(".bar") ?? form).append(state);
    }
    return state;
};

export const offlineText = () => navigator.onLine === false
    ? say("Keine Verbindung.", "No connection.") : say("Der Server antwortet nicht.", "The server is not responding.");
