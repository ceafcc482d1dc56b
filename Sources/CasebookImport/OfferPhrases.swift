import CasebookDiagnostics
import CasebookModel
import CasebookXML

/// The words for what is no feed, and for what was looked for and not found.
enum OfferPhrases {
    static func noFeed(_ finding: Diagnostic?) -> LocalizedText {
        let what = finding?.message ?? LocalizedText(de: "das ist kein Feed", en: "this is not a feed")
        let place = finding.map { finding in
            "\(finding.file)\(finding.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""): "
        }
        return LocalizedText(
            de: """
                \(place ?? "")\(what.de); nennen Sie die Adresse der Sammlung, eines Falls oder eines Feeds von Casebook \
                (feed.json, feed.atom, feed.rss)
                """,
            en: """
                \(place ?? "")\(what.en); give the address of the collection, of a case or of a feed by Casebook \
                (feed.json, feed.atom, feed.rss)
                """)
    }

    static func foreignFeed(_ path: String) -> LocalizedText {
        LocalizedText(
            de: """
                \(path): der Feed führt bei keinem Eintrag zum ganzen Fall (er kommt nicht von Casebook, oder die Sammlung hat \
                keinen Export json-feed). Bitten Sie den Herausgeber um die Adresse seiner feed.json, oder speichern Sie die \
                Seite eines Beitrags als HTML: „casebook import seite.html“ macht daraus einen Entwurf
                """,
            en: """
                \(path): no entry of the feed leads to the whole case (it does not come from Casebook, or the collection has \
                no export json-feed). Ask the publisher for the address of their feed.json, or save the page of an article as \
                HTML: "casebook import page.html" turns it into a draft
                """)
    }

    static func oldRSS(_ path: String) -> LocalizedText {
        LocalizedText(
            de: "\(path): RSS 1.0 wird nicht gelesen; fragen Sie den Herausgeber nach RSS 2.0, Atom oder feed.json",
            en: "\(path): RSS 1.0 cannot be read; ask the publisher for RSS 2.0, Atom or feed.json")
    }

    static func noLink(_ address: String) -> LocalizedText {
        LocalizedText(
            de: """
                \(address) ist eine Webseite, die zu keinem Feed führt; fragen Sie den Herausgeber nach der Adresse seiner \
                feed.json
                """,
            en: """
                \(address) is a web page that does not lead to a feed; ask the publisher for the address of their feed.json
                """)
    }

    static func linkElsewhere(_ address: String, _ target: WebAddress) -> LocalizedText {
        let target = target.text.quotable(limit: 200)
        return LocalizedText(
            de: """
                \(address) nennt einen Feed auf einem anderen Server, der deshalb nicht abgerufen wird: \(target); ist es der \
                richtige, nennen Sie ihn selbst
                """,
            en: """
                \(address) names a feed on another server, which is therefore not fetched: \(target); if it is the right one, \
                give its address yourself
                """)
    }

    static func notInFeed(_ address: String) -> LocalizedText {
        LocalizedText(
            de: "der Feed dieser Seite enthält keinen Fall, der unter \(address) steht",
            en: "the feed of this page contains no case that is published at \(address)")
    }

    /// A name that the person gave, and that the feed does not have.
    static func unknown(_ name: String, _ what: ImportSelection, known: [String]) -> LocalizedText {
        // Two letters are like any other two.
        let nearest = Suggestion.nearest(to: name, in: what == .languages ? [] : known).map {
            LocalizedText(de: "; meinten Sie „\($0)“?", en: "; did you mean \"\($0)\"?")
        }
        let list = known.prefix(12).map { $0.quotable(limit: 64) }.joined(separator: ", ")
        let more = known.count > 12 ? ", …" : ""
        let rest =
            known.isEmpty
            ? LocalizedText(de: "; er nennt gar keine", en: "; it has none at all")
            : LocalizedText(de: "; möglich sind: \(list)\(more)", en: "; allowed: \(list)\(more)")
        let hint = nearest ?? rest
        let name = name.quotable(limit: 64)
        return switch what {
        case .only:
            LocalizedText(
                de: "--only: einen Fall „\(name)“ gibt es dort nicht\(hint.de)",
                en: "--only: there is no case \"\(name)\" there\(hint.en)")
        case .topics:
            LocalizedText(
                de: "--topics: ein Thema „\(name)“ gibt es dort nicht\(hint.de)",
                en: "--topics: there is no topic \"\(name)\" there\(hint.en)")
        case .languages:
            LocalizedText(
                de: "--languages: einen Fall in der Sprache „\(name)“ gibt es dort nicht\(hint.de)",
                en: "--languages: there is no case in the language \"\(name)\" there\(hint.en)")
        case .mapped:
            LocalizedText(
                de: "--map-topic: ein Thema „\(name)“ gibt es dort nicht\(hint.de)",
                en: "--map-topic: there is no topic \"\(name)\" there\(hint.en)")
        case .ours:
            LocalizedText(
                de: "--map-topic: das Thema „\(name)“ steht nicht in casebook.yaml\(hint.de)",
                en: "--map-topic: the topic \"\(name)\" is not in casebook.yaml\(hint.en)")
        }
    }

    static func brokenXML(_ path: String, _ problem: XMLProblem) -> LocalizedText {
        let what = what(problem.kind)
        return LocalizedText(
            de: "\(path):\(problem.line): \(what.de)", en: "\(path):\(problem.line): \(what.en)")
    }

    /// In our own words: those of libxml2 are English and of its insides.
    private static func what(_ kind: XMLProblem.Kind) -> LocalizedText {
        switch kind {
        case .tooLarge(let limit):
            LocalizedText(
                de: "der Feed ist größer als \(limit >> 20) MiB", en: "the feed is larger than \(limit >> 20) MiB")
        case .notUTF8: LocalizedText(de: "der Feed ist nicht in UTF-8", en: "the feed is not in UTF-8")
        case .documentType:
            LocalizedText(
                de: "der Feed beginnt mit einem Dokumenttyp (DOCTYPE), den kein Feed braucht; so wird er nicht gelesen",
                en: "the feed begins with a document type (DOCTYPE), which no feed needs; it is therefore not read")
        case .tooDeep, .tooManyElements, .tooManyAttributes:
            LocalizedText(
                de: "der Feed ist tiefer verschachtelt oder hat mehr Elemente, als ein Feed braucht",
                en: "the feed is nested more deeply, or has more elements, than any feed needs")
        case .malformed:
            LocalizedText(
                de: "das XML ist hier fehlerhaft oder bricht ab", en: "the XML is faulty here, or ends too early")
        }
    }
}
