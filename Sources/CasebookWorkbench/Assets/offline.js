// What makes the workbench open without a network, where browsers allow that (HTTPS, or this very machine).

import { kept, owner, say, today } from "./device.js";
import { draftOf } from "./drafts.js";
import { waitingSteps } from "./queue.js";

const pages = "casebook-pages", files = "casebook-files";
const minutes = 10;

const forget = async () => {
    try { await caches?.delete(pages); } catch { /* No such thing without HTTPS. */ }
};

/** Keeps the page on which a step is logged, with its files. */
const prepare = async () => {
    if (!("serviceWorker" in navigator) || !globalThis.caches || !owner) return;
    try {
        await navigator.serviceWorker.register("/service-worker.js");
        const last = kept.get("page");
        const edition = new URL(document.querySelector("script[type=module]").src).pathname;
        if (last && last.edition === edition && Date.now() - last.at < minutes * 60_000
            && await (await caches.open(pages)).match("/step")) return;
        const answer = await fetch("/step", { credentials: "same-origin" });
        // Another person's page must not stay, whoever it was.
        await forget();
        if (!answer.ok) return;
        // The page says since when it lies here, so that it dates nothing wrongly.
        const text = (await answer.text()).replace("<html ", `<html data-kept-on="${today()}" `);
        await (await caches.open(pages)).put("/step", new Response(text, { headers: answer.headers }));
        const all = performance.getEntriesByType("resource").map(one => new URL(one.name))
            .filter(one => one.origin === location.origin && one.pathname.startsWith("/assets/")).map(one => one.pathname);
        const store = await caches.open(files);
        for (const request of await store.keys()) {
            if (!request.url.includes(edition.split("/").slice(0, 3).join("/"))) await store.delete(request);
        }
        await store.addAll([...new Set(all)]);
        kept.set("page", { at: Date.now(), edition });
    } catch { /* Then the queue of this page is all there is, and it is enough while the page is open. */ }
};

/** Whoever signs out leaves nothing on the device. */
const signOut = event => {
    for (const form of document.querySelectorAll("form[data-keep]")) draftOf(form)?.keep();
    const isLoss = waitingSteps() + kept.names("draft:").length > 0;
    const question = say(
        "Auf diesem Gerät liegt noch etwas, das nicht gespeichert ist. Es geht verloren, wenn Sie sich jetzt abmelden. Trotzdem abmelden?",
        "There is something on this device that has not been saved. It will be lost if you sign out now. Sign out anyway?");
    if (isLoss && !confirm(question)) return event.preventDefault();
    kept.clear();
    for (const form of document.querySelectorAll("form[data-keep]")) form.dataset.done = "";
    forget();
};

export const watchNetwork = () => {
    document.addEventListener("submit", event => {
        if (event.target.getAttribute("action") === "/sign-out") signOut(event);
    }, true);
    const tell = () => {
        document.querySelector(".offline-bar")?.remove();
        if (navigator.onLine !== false) return;
        const bar = Object.assign(document.createElement("p"), {
            className: "offline-bar",
            textContent: say("Keine Verbindung. Was Sie schreiben, bleibt auf diesem Gerät, bis es gesendet ist.",
                "No connection. What you write stays on this device until it can be sent.") });
        bar.setAttribute("role", "status");
        document.querySelector("header.site").after(bar);
    };
    addEventListener("online", tell);
    addEventListener("offline", tell);
    tell();
    if (document.readyState === "complete") prepare();
    else addEventListener("load", prepare);
};
