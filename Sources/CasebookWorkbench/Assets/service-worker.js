// Stands between the pages and the network. With a network it does nothing; without one it gives the page on which a step is
// logged, as the device has it.
"use strict";

const pages = "casebook-pages", files = "casebook-files";

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(clients.claim()));

const page = async request => {
    try {
        return await fetch(request);
    } catch (error) {
        const kept = await (await caches.open(pages)).match("/step");
        if (kept) return kept;
        throw error;
    }
};

// The name of a file says which edition it is: it never changes.
const file = async request => await (await caches.open(files)).match(request) ?? fetch(request);

addEventListener("fetch", event => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== location.origin) return;
    if (event.request.mode === "navigate") event.respondWith(page(event.request));
    else if (/^\/assets\/[0-9a-f]+\//.test(address.pathname)) event.respondWith(file(event.request));
});
