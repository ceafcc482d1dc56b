// A card within somebody else's page. WordPress listens to "height" and "link" (its wp-embed.js), and gives its frames a secret.
"use strict";

(() => {
    const secret = location.hash.match(/^#\?secret=(\w+)$/)?.[1];
    const say = (message, value) => parent.postMessage({message, value, secret}, "*");
    const tell = () => say("height", Math.ceil(document.body.getBoundingClientRect().height));
    new ResizeObserver(tell).observe(document.body);
    // WordPress hides the frame until it knows its height, and a browser measures nothing in a frame that nobody sees.
    tell();
    addEventListener("load", tell);
    // Themes cut frames to a shape of their own; a WordPress that is told the height again undoes it.
    addEventListener("resize", tell);
    addEventListener("message", event => {
        if (event.source === parent && event.data?.message === "ready" && event.data.secret === secret) tell();
    });
    // WordPress' frame may not lead the page around elsewhere; WordPress does it.
    document.addEventListener("click", event => {
        const link = event.target.closest?.("a[href]");
        if (!secret || !link) return;
        event.preventDefault();
        say("link", link.href);
    });
})();
