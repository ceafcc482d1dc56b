// What this device keeps until the server has it: for one person and one book, and for nobody else.

const root = document.documentElement;

/** Whose things these are; nobody's for strangers. */
export const owner = root.dataset.owner ?? "";

/** A text in the language of the page. */
export const say = (de, en) => root.lang === "de" ? de : en;

export const time = date => new Date(date).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit" });

/** The day on this device, as files write it. */
export const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(one => String(one).padStart(2, "0")).join("-");
};

const place = name => `casebook:${owner}:${name}`;

let isOver = false;

export const kept = {
    get(name) {
        try { return JSON.parse(localStorage.getItem(place(name))); } catch { return null; }
    },
    /** Whether the device has it now: some keep nothing, and all have an end. */
    set(name, value) {
        if (!owner || isOver) return false;
        try { localStorage.setItem(place(name), JSON.stringify(value)); return true; } catch { return false; }
    },
    drop(name) {
        try { localStorage.removeItem(place(name)); } catch { /* Then nothing was kept either. */ }
    },
    /** The names that begin like this, in order. */
    names(start) {
        try {
            return Object.keys(localStorage).filter(name => name.startsWith(place(start)))
                .map(name => name.slice(place("").length)).sort();
        } catch { return []; }
    },
    /** Forgets everything, and keeps nothing more. */
    clear() {
        for (const name of this.names("")) this.drop(name);
        isOver = true;
    },
};

/** An identifier that nothing else has, and that sorts by time (https://github.com/ulid/spec). */
export const ulid = () => {
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let rest = Date.now(), text = "";
    for (let digit = 0; digit < 10; digit++) {
        text = letters[rest % 32] + text;
        rest = Math.floor(rest / 32);
    }
    return text + Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => letters[byte % 32]).join("");
};
