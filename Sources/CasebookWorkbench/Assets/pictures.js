// Several pictures at once: small before they are sent, described one by one, sent one after the other.

import { owner, say } from "./device.js";
import { offlineText, parsed, show, stateOf } from "./page.js";
import { post } from "./sending.js";

// Wide enough for every screen that a page is read on, and far below the limit.
const greatestSide = 2000;
const smallEnough = 1 << 20;

const suffixOf = name => name.split(".").pop().toLowerCase();
const isHEIC = file => /hei[cf]/.test(file.type) || ["heic", "heif", "hif"].includes(suffixOf(file.name));
const isPhoto = file => ["image/jpeg", "image/png", "image/webp"].includes(file.type) || isHEIC(file);
const isPicture = file => file.type.startsWith("image/") || isHEIC(file);

const decode = async file => {
    try { return await createImageBitmap(file, { imageOrientation: "from-image" }); } catch { /* Safari reads HEIC this way only. */ }
    const image = new Image();
    const address = URL.createObjectURL(file);
    try {
        image.src = address;
        await image.decode();
        return image;
    } catch { return null; } finally { URL.revokeObjectURL(address); }
};

const drawn = (picture, side) => {
    const [width, height] = [picture.width, picture.height];
    const scale = Math.min(1, side / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
};

const blobOf = (canvas, type) => new Promise(done => canvas.toBlob(done, type, 0.85));

/** The file as it is sent: photos are scaled down, and what only some devices can read becomes JPEG. */
const prepared = async (file, picture) => {
    if (!picture || !isPhoto(file)) return file;
    const isLarge = Math.max(picture.width, picture.height) > greatestSide || file.size > smallEnough;
    if (!isLarge && !isHEIC(file)) return file;
    // Drawings with plain areas and clear backgrounds stay what they are.
    const type = file.type === "image/png" ? "image/png" : "image/jpeg";
    const blob = await blobOf(drawn(picture, greatestSide), type);
    if (!blob || (blob.size >= file.size && !isHEIC(file))) return file;
    const name = file.name.replace(/\.[^.]*$/, "") + (type === "image/png" ? ".png" : ".jpg");
    return new File([blob], name, { type });
};

/** A file that was chosen, with what is said of it. */
class Card {
    constructor(file, number, form) {
        this.file = file;
        this.number = number;
        this.form = form;
        this.isPicture = isPicture(file);
        this.mark = crypto.getRandomValues(new Uint32Array(4)).join("-");
        this.item = document.createElement("li");
        this.build();
    }

    build() {
        const { item, number, file } = this;
        const id = `alt-${number}`;
        this.view = Object.assign(document.createElement("div"), { className: "thumbnail" });
        const body = document.createElement("div");
        const name = Object.assign(document.createElement("p"), { className: "name", textContent: file.name });
        body.append(name);
        if (this.isPicture) {
            const label = Object.assign(document.createElement("label"), {
                htmlFor: id, textContent: say("Was ist zu sehen? (nötig)", "What does it show? (needed)") });
            this.alt = Object.assign(document.createElement("input"), { id, required: true });
            this.alt.setAttribute("aria-describedby", `h:u:alt f:${id}`);
            body.append(label, this.alt);
        }
        this.list = Object.assign(document.createElement("ul"), { className: "findings", id: `f:${id}` });
        this.remove = Object.assign(document.createElement("button"), {
            type: "button", textContent: say("Weglassen", "Leave out") });
        this.remove.setAttribute("aria-label", say(`${file.name} weglassen`, `Leave out ${file.name}`));
        body.append(this.list, this.remove);
        item.append(this.view, body);
    }

    say(text, kind = "error") {
        this.list.replaceChildren(...(text ? [Object.assign(document.createElement("li"), {
            className: kind, textContent: text })] : []));
        if (this.alt && kind === "error") this.alt.toggleAttribute("aria-invalid", Boolean(text));
    }

    async prepare() {
        const picture = this.isPicture && this.file.type !== "image/svg+xml" ? await decode(this.file) : null;
        if (isHEIC(this.file) && !picture) {
            this.isRefused = true;
            this.say(say(
                "Dieses Foto hat das Format HEIC, das dieser Browser nicht lesen kann. Öffnen Sie es in der Fotos-App und exportieren Sie es als JPEG, oder stellen Sie das iPhone um: Einstellungen, Kamera, Formate, „Maximal kompatibel“.",
                "This photo is in the HEIC format, which this browser cannot read. Open it in the Photos app and export it as JPEG, or change the iPhone: Settings, Camera, Formats, \"Most Compatible\"."));
            return;
        }
        if (picture) this.view.replaceChildren(drawn(picture, 192));
        this.sent = await prepared(this.file, picture);
        picture?.close?.();
    }
}

class Upload {
    constructor(form) {
        this.form = form;
        this.cards = [];
        this.count = 0;
        this.list = Object.assign(document.createElement("ul"), { className: "uploads" });
        this.place = form.querySelector("#alt-field");
        this.place.before(this.list);
        this.single = this.place.querySelector("input");
        for (const input of form.querySelectorAll("input[type=file]")) {
            input.addEventListener("change", () => { this.add([...input.files]); input.value = ""; });
        }
        form.addEventListener("dragover", event => event.preventDefault());
        form.addEventListener("drop", event => { event.preventDefault(); this.add([...event.dataTransfer.files]); });
        form.noValidate = true;
        form.addEventListener("submit", event => { event.preventDefault(); this.send(); });
        addEventListener("beforeunload", event => { if (this.cards.length && form.isConnected) event.preventDefault(); });
        addEventListener("online", () => { if (this.isWaiting) this.send(); });
    }

    add(files) {
        for (const file of files) {
            const card = new Card(file, this.count++, this.form);
            card.remove.addEventListener("click", () => this.drop(card));
            // What was typed before the file was chosen belongs to the first one.
            if (card.alt && this.single.value) { card.alt.value = this.single.value; this.single.value = ""; }
            this.cards.push(card);
            this.list.append(card.item);
            card.ready = card.prepare();
        }
        this.refresh();
        this.cards.find(card => card.alt && !card.alt.value)?.alt.focus({ preventScroll: false });
    }

    drop(card) {
        const index = this.cards.indexOf(card);
        this.cards = this.cards.filter(one => one !== card);
        card.item.remove();
        this.refresh();
        (this.cards[Math.min(index, this.cards.length - 1)]?.remove ?? document.getElementById("file")).focus();
    }

    /** While each picture is described by itself, nobody is asked for one description; the hint stays. */
    refresh() {
        const hasCards = this.cards.length > 0;
        this.single.hidden = hasCards;
        this.single.disabled = hasCards;
        this.place.querySelector("label").hidden = hasCards;
    }

    say(text, isOffline = false) {
        const state = stateOf(this.form);
        state.textContent = text;
        state.classList.toggle("offline", isOffline);
    }

    /** The first field in which something is missing; the server asks for the rest. */
    missing() {
        if (!this.cards.length) {
            const list = document.getElementById("f:file");
            list.replaceChildren(Object.assign(document.createElement("li"), {
                className: "error", textContent: say("Bitte wählen Sie eine Datei.", "Please choose a file.") }));
            return document.getElementById("file");
        }
        document.getElementById("f:file").replaceChildren();
        for (const card of this.cards) {
            if (card.isRefused) return card.remove;
            if (!card.alt || card.alt.value.trim()) { if (!card.isRefused) card.say(""); continue; }
            card.say(say("Bitte sagen Sie in einem Satz, was zu sehen ist.", "Please say in a sentence what it shows."));
            return card.alt;
        }
        return [...this.form.querySelectorAll("input[required]:not([disabled])")].find(one => !one.value.trim()) ?? null;
    }

    async send() {
        if (this.isBusy) return;
        await Promise.all(this.cards.map(card => card.ready));
        const missing = this.missing();
        if (missing) { missing.focus(); missing.scrollIntoView({ block: "center" }); return; }
        this.isBusy = true;
        this.isWaiting = false;
        const count = this.cards.length;
        let last = null;
        for (let done = 1; this.cards.length; done += 1) {
            this.say(count === 1 ? say("Wird gesendet …", "Sending …")
                : say(`Datei ${done} von ${count} wird gesendet …`, `Sending file ${done} of ${count} …`));
            const [card] = this.cards;
            const got = await post(this.form.getAttribute("action"), this.fields(card));
            if (!this.form.isConnected) return;
            if (!got) return this.wait();
            if (!got.answer.ok || !got.answer.redirected) return this.refuse(card, got);
            last = got;
            this.cards.shift();
            card.item.remove();
        }
        this.isBusy = false;
        this.form.dataset.done = "";
        if (last) show(last.answer, last.text);
    }

    fields(card) {
        const fields = [...new FormData(this.form)].filter(([name]) => name !== "file" && name !== "alt");
        if (card.alt) fields.push(["alt", card.alt.value]);
        return [...fields, ["mark", card.mark], ["file", card.sent ?? card.file]];
    }

    wait() {
        this.isBusy = false;
        this.isWaiting = true;
        this.say(`${offlineText()} ` + say(
            "Was noch aussteht, bleibt hier und wird gesendet, sobald es geht. Schließen Sie diese Seite nicht.",
            "What is left stays here and is sent as soon as possible. Do not close this page."), true);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => { if (this.isWaiting && this.form.isConnected) this.send(); }, 5000);
    }

    /** The server says what is wrong with one; those before it are there, those after it wait. */
    refuse(card, { answer, text }) {
        this.isBusy = false;
        const page = parsed(text);
        const said = page.querySelector("main .error-summary li")?.textContent;
        if (answer.status !== 422 || !said) return show(answer, text);
        card.say(said);
        this.say(say("Eine Datei wurde nicht angenommen.", "One file was not taken."));
        card.item.scrollIntoView({ block: "center" });
        (card.alt ?? card.remove).focus({ preventScroll: true });
    }
}

export const startPictures = part => {
    if (!owner) return;
    for (const form of part.querySelectorAll("form[data-upload]")) new Upload(form);
};
