import CasebookDiagnostics
import CasebookModel

/// Addresses are complete and begin with http, https or mailto.
enum MalformedLink {
    /// A link that a reader may follow.
    static func check(_ text: String) -> Finding? {
        switch WebAddress.parse(text) {
        case .success: WebAddress.count(in: text) > 1 ? several(text) : nil
        case .failure(let failure): finding(text, failure.problem)
        }
    }

    /// A page on the web.
    static func checkPage(_ text: String) -> Finding? {
        if EmailAddress(text) != nil || text.lowercased().hasPrefix("mailto:") { return mailbox(text) }
        if let finding = check(text) { return finding }
        return WebAddress(text)?.isWeb == true ? nil : finding(text, .scheme("mailto"))
    }

    /// The address below which a site lives: a web page that ends with `/`.
    static func checkFolder(_ text: String) -> Finding? {
        if let finding = checkPage(text) { return finding }
        return text.hasSuffix("/") && !text.contains("?") && !text.contains("#") ? nil : withoutSlash(text)
    }

    static func checkEmail(_ text: String) -> Finding? { EmailAddress(text) == nil ? noEmail(text) : nil }

    private static func finding(_ text: String, _ problem: WebAddress.Problem) -> Finding {
        switch problem {
        case .credentials: Finding.addressCredentials
        case _ where WebAddress.count(in: text) > 1: several(text)
        case .malformed:
            Finding(
                .malformedLink,
                LocalizedText(
                    de: "„\(text.quotable())“ ist keine vollständige Adresse",
                    en: "\"\(text.quotable())\" is not a complete address"),
                hint: WebAddress.meant(by: text).map { meant in
                    LocalizedText(de: "schreiben Sie \(meant.text)", en: "write \(meant.text)")
                }
                    ?? LocalizedText(
                        de: "zum Beispiel https://www.example.org/seite (ohne Leerzeichen)",
                        en: "for example https://www.example.org/page (no spaces)"),
                replacement: WebAddress.meant(by: text)?.text)
        case .scheme(let scheme):
            Finding(
                .malformedLink,
                LocalizedText(
                    de: "Adressen mit „\(scheme.quotable()):“ sind hier nicht erlaubt",
                    en: "addresses with \"\(scheme.quotable()):\" are not allowed here"),
                hint: LocalizedText(
                    de: "Links führen zu https://, http:// oder (als Link) mailto:",
                    en: "addresses begin with https://, http:// or (as a link) mailto:"))
        }
    }

    private static func several(_ text: String) -> Finding {
        Finding(
            .malformedLink,
            LocalizedText(
                de: "hier stehen mehrere Adressen; das Feld hat Platz für eine",
                en: "there are several addresses here; the field takes only one"),
            hint: FindingWords(
                de: "lassen Sie die wichtigste stehen; weitere gehören unter \(key: \CaseStudy.links)",
                en: "keep the most important one; put others under \(key: \CaseStudy.links)"))
    }

    private static func mailbox(_ text: String) -> Finding {
        Finding(
            .malformedLink,
            LocalizedText(
                de: "„\(text.quotable())“ ist eine E-Mail-Adresse; hier gehört eine Seite im Web hin",
                en: "\"\(text.quotable())\" is an e-mail address; this field is for a web page"),
            hint: LocalizedText(
                de: "zum Beispiel https://www.example.org/; gibt es keine Seite, lassen Sie das Feld weg",
                en: "for example https://www.example.org/; if there is no page, leave the key out"))
    }

    private static func withoutSlash(_ text: String) -> Finding {
        Finding(
            .malformedLink,
            LocalizedText(
                de: "diese Adresse muss mit / enden und weder ? noch # enthalten",
                en: "this address must end with / and contain neither ? nor #"),
            replacement: text.contains("?") || text.contains("#") ? nil : text + "/")
    }

    private static func noEmail(_ text: String) -> Finding {
        Finding(
            .malformedLink,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine E-Mail-Adresse",
                en: "\"\(text.quotable())\" is not an e-mail address"),
            hint: LocalizedText(de: "zum Beispiel name@example.org", en: "for example name@example.org"))
    }
}

extension Rule {
    /// Addresses are complete and begin with http, https or mailto.
    static let malformedLink = Rule(
        "malformed-link", .error,
        summary: LocalizedText(
            de: "Adressen sind vollständig und führen zu http, https oder mailto.",
            en: "Addresses are complete and begin with http, https or mailto."),
        explanation: LocalizedText(
            de: "Andere Adressen (javascript:, file:, Pfade) funktionieren bei Partnern nicht oder sind gefährlich.",
            en: "Other addresses (javascript:, file:, paths) do not work for partners, or are dangerous."),
        examples: [
            .refused("url: ↓\"www.example.org\"", for: "url: \"https://example.org/\""),
            .refused("↓mailto:a@example.org", for: "https://muster.example.org/"),
            .refused("↓https://muster.example.org:x/", for: "https://muster.example.org/"),
            .refused("↓\"javascript:alert(1)\"", for: "\"https://example.org/\""),
            .refused("↓https://a.example.org/ und https://b.example.org/", for: "https://muster.example.org/"),
            .refused("↓\"/pfad\"", for: "\"https://example.org/\""),
            .refused("email: ↓max", for: "email: max@example.org"),
            .refused("ids: ↓https://praxis.example.org/?a\nlicence: CC", for: "licence: CC", in: .book),
            .refused("ids: ↓\"tag:praxis.example.org,2026:\"\nlicence: CC", for: "licence: CC", in: .book),
            .refused("↓https://praxis.example.org", for: "https://praxis.example.org/", in: .book),
            .accepted("\"mailto:info@example.org\"", for: "\"https://example.org/\""),
            .accepted("\"http://münchen.example:8080/a?b=c#d\"", for: "\"https://example.org/\""),
            .accepted("ids: https://alt.example.org\nlicence: CC", for: "licence: CC", in: .book),
            .accepted("ids: https://alt.example.org/buch\nlicence: CC", for: "licence: CC", in: .book),
            .accepted("http://localhost:8000/buch/", for: "https://praxis.example.org/", in: .book),
        ])
}
