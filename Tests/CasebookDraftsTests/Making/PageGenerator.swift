import TestSupport

/// Web pages as the world writes them, put together at random, every word one of its own.
struct PageGenerator {
    private var random: SeededGenerator
    private(set) var words: [String] = []

    static func page(seed: UInt64) -> (text: String, words: [String]) {
        var generator = PageGenerator(random: SeededGenerator(seed: seed))
        let text = generator.page()
        // Some pieces are made and not chosen.
        return (text, generator.words.filter { text.contains($0) })
    }

    private init(random: SeededGenerator) { self.random = random }

    private mutating func page() -> String {
        var body = flip() ? around() : ""
        let article = (flip() ? "<h1>\(words(2))</h1>" : "") + blocks(depth: 0)
        let holders = ["main", "article", "div class=\"content sidebar\"", "section", "body2"]
        let holder = holders.randomElement(using: &random) ?? ""
        body += flip() ? "<\(holder)>\(article)</\(holder.split(separator: " ")[0])>" : article
        body += flip() ? around() : ""
        return "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>\(words(2))</title>"
            + "<style>p { color: red }</style><script>var geheim = 1</script></head><body>\(body)</body></html>"
    }

    private mutating func around() -> String {
        [
            "<nav><ul><li><a href=\"/\">\(word())</a></li></ul></nav>",
            "<div id=\"cookie-banner\"><p>\(words(3))</p></div>",
            "<header><p>\(words(1))</p></header>", "<footer><p>\(words(2))</p></footer>", "<aside>\(words(2))</aside>",
            "<form><label>\(word())</label><select><option>\(word())</option></select><button>\(word())</button></form>",
            "<noscript><p>\(words(2))</p></noscript>", "<div hidden>\(words(2))</div>",
            "<svg><title>\(word())</title><text>\(word())</text></svg>", "<textarea>\(words(2))</textarea>",
        ].shuffled(using: &random).prefix(4).joined()
    }

    private mutating func blocks(depth: Int) -> String {
        (0..<Int.random(in: 2...6, using: &random)).map { _ in block(depth: depth) }.joined(separator: "\n")
    }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 20 : 5), using: &random) {
        case 0: "<p>\(inlines())"
        case 1: "<h2>\(heading())</h2><p>\(inlines())</p>"
        case 2: "\(words(2))<br><br>\(words(2))"
        case 3: "<h3>\(words(2))</h3>"
        case 4: "<pre>\(words(2))\n  \(word())</pre>"
        case 5: "<ul>\(items(depth))</ul>"
        case 6: "<ol start=\"3\">\(items(depth))</ol>"
        case 7: "<ul><li>\(word())<ul>\(items(depth))</ul></ul>"
        case 8: "<ul>\(word())<ul>\(items(depth))</ul></ul>"
        case 9: "<dl><dt>\(word())<dd>\(words(2))<dd>\(blocks(depth: depth + 1))</dl>"
        case 10: "<table><caption>\(word())</caption>\(rows(depth))</table>"
        case 11: "<table>\(rows(depth))</table>"
        case 12: "<blockquote>\(blocks(depth: depth + 1))</blockquote>"
        case 13: "<figure><img src=\"fehlt.png\" alt=\"x\"><figcaption>\(words(2))</figcaption></figure>"
        case 14: "<details><summary>\(word())</summary>\(blocks(depth: depth + 1))</details>"
        case 15: "<a href=\"/weiter\"><div><p>\(words(2))</p></div></a>"
        case 16: "<b><p>\(words(2))</p>\(word())</b>"
        case 17: "<section><header>\(word())</header>\(blocks(depth: depth + 1))</section>"
        case 18: "<center><font>\(words(2))</font></center><li>\(word())</li><td>\(word())</td>"
        default: "<div><span>\(word())</span>\(blocks(depth: depth + 1))\(word())</div>"
        }
    }

    private mutating func items(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            flip() ? "<li>\(inlines())" : "<li>\(blocks(depth: depth + 1))</li>"
        }.joined()
    }

    private mutating func rows(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            "<tr><th>\(word())<td rowspan=2>\(flip() ? words(2) : blocks(depth: depth + 1))<td colspan=3>\(inlines())</tr>"
        }.joined()
    }

    private mutating func heading() -> String {
        let known = [
            "Ausgangslage", "Ziele", "Maßnahmen", "Ergebnisse", "Kontakt", "Quellen", "Stimmen", "Steckbrief",
            "Phase 2",
        ]
        return flip() ? words(2) : known.randomElement(using: &random) ?? ""
    }

    private mutating func inlines() -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in inline() }.joined(separator: " ")
    }

    private mutating func inline() -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: "<b>\(words(2))</b>"
        case 1: "<em>\(word()) <strong>\(word())</strong></em>"
        case 2: "<del>\(word())</del>"
        case 3: "<a href=\"https://example.org/?a[b]=1\">\(words(2))</a>"
        case 4: "<a href=\"../hin\">\(word())</a>"
        case 5: "H<sub>2</sub>\(word())"
        case 6: "<q>\(word())</q> <code>\(word()) | x</code>"
        case 7: "&lt;\(word())&gt; &amp; <custom-element>\(word())</custom-element>"
        case 8: "\(word())<!-- nicht gesagt --><wbr>\(word())"
        default: words(3)
        }
    }

    private mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    private mutating func word() -> String {
        let word = (["Wort", "Ärger", "Straße", "x"].randomElement(using: &random) ?? "") + "\(words.count)z"
        words.append(word)
        return word
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }
}
