// Keeps a page up to date on which something is going on, without taking it away from whoever reads it.

import { parsed, startPage } from "./page.js";
import { ask } from "./sending.js";

const wait = 1500;

/** Says aloud what has come of it: a part that is new on the page would not be heard. */
const announce = text => {
    let place = document.getElementById("live");
    if (!place) {
        place = Object.assign(document.createElement("div"), { id: "live", className: "unseen" });
        place.setAttribute("role", "status");
        document.body.append(place);
    }
    setTimeout(() => { place.textContent = text; }, 100);
};

const statesOf = part => [...part.querySelectorAll("[role=status]")];

/** What is unfolded, chosen or has the focus stays so. */
const replace = (old, fresh) => {
    const open = new Set([...old.querySelectorAll("details[open] > summary")].map(one => one.textContent));
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    for (const summary of fresh.querySelectorAll("summary")) if (open.has(summary.textContent)) summary.parentElement.open = true;
    for (const control of old.querySelectorAll("select[name]")) {
        const own = fresh.querySelector(`select[name="${control.name}"]`);
        if (own) own.value = control.value;
    }
    old.replaceWith(fresh);
    startPage(fresh);
    if (!focused) return;
    const same = [...fresh.querySelectorAll(focused.localName)].find(one => one.textContent === focused.textContent);
    (same ?? document.querySelector("main")).focus({ preventScroll: true });
};

export const startLive = part => {
    const place = part.matches?.("[data-live=busy]") ? part : part.querySelector("[data-live=busy]");
    if (!place) return;
    const again = async () => {
        if (!place.isConnected) return;
        const got = await ask(location.pathname);
        if (!place.isConnected) return;
        const fresh = got?.answer.ok ? parsed(got.text).querySelector("[data-live]") : null;
        if (!fresh) return void setTimeout(again, wait * 2);
        const [before, now] = [statesOf(place), statesOf(fresh)];
        if (fresh.dataset.live === "busy" && before.length === now.length && now.every((one, index) =>
            Boolean(one.querySelector("progress")) === Boolean(before[index].querySelector("progress")))) {
            before.forEach((one, index) => { if (one.innerHTML !== now[index].innerHTML) one.replaceChildren(...now[index].childNodes); });
            return void setTimeout(again, wait);
        }
        if (fresh.dataset.live !== "busy") announce(now.map(one => one.textContent.trim()).filter(Boolean).join(" "));
        replace(place, fresh);
    };
    setTimeout(again, wait);
};
