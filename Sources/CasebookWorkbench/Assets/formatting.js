// Helps to write long texts: a few buttons, clean Markdown from what a word processor puts on the clipboard, and a count where a
// text has an end.

import { say } from "./device.js";

const changed = area => area.dispatchEvent(new Event("input", { bubbles: true }));

/** Puts a text in the place of what is selected; the browser's own undo takes it back. */
const insert = (area, text) => {
    area.focus();
    if (!document.execCommand?.("insertText", false, text)) {
        area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
        changed(area);
    }
};

const wrap = (area, before, after, sample) => {
    const selected = area.value.slice(area.selectionStart, area.selectionEnd) || sample;
    insert(area, before + selected + after);
};

const list = area => {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    area.setSelectionRange(start, area.selectionEnd);
    const lines = area.value.slice(start, area.selectionEnd).split("\n");
    insert(area, lines.map(line => line.startsWith("- ") ? line.slice(2) : `- ${line}`).join("\n"));
};

const buttons = () => [
    [say("Fett", "Bold"), area => wrap(area, "**", "**", say("wichtig", "important"))],
    [say("Kursiv", "Italic"), area => wrap(area, "*", "*", say("betont", "stressed"))],
    [say("Liste", "List"), list],
    [say("Link", "Link"), area => wrap(area, "[", "](https://)", say("Text", "text"))],
];

const addBar = area => {
    const bar = Object.assign(document.createElement("div"), { className: "format" });
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", `${say("Text gestalten", "Format the text")}: ${area.labels[0]?.textContent ?? ""}`);
    for (const [name, work] of buttons()) {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
        button.addEventListener("click", () => work(area));
        bar.append(button);
    }
    area.before(bar);
};

// MARK: Pasting

const inline = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const inner = [...node.childNodes].map(inline).join(""), text = inner.trim();
    const bold = /^(B|STRONG)$/.test(node.tagName) && !/normal/.test(node.style.fontWeight) || /bold|[6-9]00/.test(node.style.fontWeight);
    const around = (sign) => text ? inner.replace(text, `${sign}${text}${sign}`) : inner;
    if (node.tagName === "BR") return "\n";
    if (/^(SCRIPT|STYLE|TITLE|HEAD)$/.test(node.tagName)) return "";
    if (node.tagName === "A" && /^https?:/.test(node.getAttribute("href") ?? "")) return text ? `[${text}](${node.getAttribute("href")})` : "";
    if (bold) return around("**");
    if (/^(I|EM)$/.test(node.tagName)) return around("*");
    return inner;
};

const isBlock = node => /^(P|DIV|UL|OL|LI|H[1-6]|TABLE|TR|SECTION|ARTICLE|BLOCKQUOTE|BODY|TBODY)$/.test(node.tagName ?? "");

/** Each block as a paragraph; the points of a list stand together. */
const blocks = (node, found = [], sign = "- ") => {
    let line = "";
    const flush = () => { if (line.trim()) found.push({ text: line.trim(), isPoint: false }); line = ""; };
    for (const child of node.childNodes) {
        if (!isBlock(child)) { line += inline(child); continue; }
        flush();
        // Word writes the points of its lists as paragraphs of a class, each with its bullet as text.
        const isWord = /MsoList/.test(child.className) || /mso-list/.test(child.getAttribute("style") ?? "");
        if (child.tagName === "LI" || isWord) {
            const text = inline(child).trim().replace(/^([•●▪■◦‣·o§\uF0B7\uF0A7]|\d+[.)])\s+/u, "");
            if (text) found.push({ text: sign + text, isPoint: true });
        } else if (/^H[1-6]$/.test(child.tagName)) {
            const text = inline(child).trim();
            if (text) found.push({ text: `**${text.replaceAll("**", "")}**`, isPoint: false });
        } else blocks(child, found, child.tagName === "OL" ? "1. " : "- ");
    }
    flush();
    return found;
};

/** What a word processor or a page has copied, as Markdown. */
export const markdownOf = html => {
    const page = new DOMParser().parseFromString(html, "text/html");
    return blocks(page.body).reduce((text, one, index, all) =>
        text + (index ? (one.isPoint && all[index - 1].isPoint ? "\n" : "\n\n") : "") + one.text, "");
};

const paste = (area, event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    const text = markdownOf(html);
    if (!text) return;
    event.preventDefault();
    insert(area, text);
};

// MARK: Counting

const count = area => {
    const limit = Number(area.dataset.limit);
    const place = Object.assign(document.createElement("p"), { className: "counter" });
    area.after(place);
    const tell = () => {
        const rest = limit - [...area.value.trim()].length;
        place.textContent = rest >= 0 ? say(`Noch ${rest} Zeichen`, `${rest} characters left`)
            : say(`${-rest} Zeichen zu viel`, `${-rest} characters too many`);
        place.classList.toggle("over", rest < 0);
    };
    area.addEventListener("input", tell);
    tell();
};

export const startFormatting = part => {
    for (const area of part.querySelectorAll("textarea[data-markdown]")) {
        addBar(area);
        area.addEventListener("paste", event => paste(area, event));
    }
    for (const area of part.querySelectorAll("textarea[data-limit]")) count(area);
};
