import CasebookDiagnostics
import CasebookDisk
import CasebookImport
import CasebookModel

/// The words of the import command.
enum ImportTexts {
    static let working = LocalizedText(de: "übernehme Fälle", en: "importing cases")
    static let noNetworkProgram = LocalizedText(
        de: """
            für Adressen im Netz fehlt das Programm casebook-import; es gehört in denselben Ordner wie casebook \
            (das Paket bringt es mit; aus dem Quelltext: bash Scripts/install.sh). Dateien und Ordner gehen auch ohne.
            """,
        en: """
            the program casebook-import, which fetches from the web, is missing; it belongs in the same folder as \
            casebook (the package contains it; from the source code: bash Scripts/install.sh). Files and folders work \
            without it.
            """)
    static let unchanged = LocalizedText(
        de: "seit dem letzten Import hat sich nichts geändert", en: "nothing has changed since the last import")

    static func notStarted(_ program: DiskPath) -> LocalizedText {
        LocalizedText(de: "\(program) lässt sich nicht starten", en: "\(program) cannot be started")
    }

    static func noRegion(_ code: String) -> String {
        say(de: "die Region „\(code)“ gibt es nicht (NUTS 2021)", en: "there is no region \"\(code)\" (NUTS 2021)")
    }

    static func noLanguage(_ tag: String) -> String {
        say(
            de: "--languages: „\(tag.quotable(limit: 64))“ ist keine Sprache (zum Beispiel de, en)",
            en: "--languages: \"\(tag.quotable(limit: 64))\" is no language (for example de, en)")
    }

    static func noTopic(_ key: String) -> String {
        say(de: "„\(key)“ kann kein Thema sein", en: "\"\(key)\" cannot be a topic")
    }

    /// What became of a case, in the words of the report; `nil` for what nobody needs to read.
    static func line(_ result: ImportReport.Result) -> LocalizedText? {
        switch result {
        case .created: LocalizedText(de: "neu", en: "new")
        case .updated: LocalizedText(de: "aktualisiert", en: "updated")
        case .unchanged, .own, .notSelected: nil
        case .keptLocal:
            LocalizedText(de: "eigene Änderungen behalten", en: "kept your own changes")
        case .merged(let taken, let kept): ConflictTexts.merged(taken, kept)
        case .conflict(let conflict): ConflictTexts.conflict(conflict)
        case .deletedHere:
            LocalizedText(
                de: "hier gelöscht, bleibt weg (--keep theirs holt den Fall zurück)",
                en: "deleted here, stays away (--keep theirs brings the case back)")
        case .originUpdated:
            LocalizedText(
                de: "Adresse des Originals aktualisiert, eigene Änderungen behalten",
                en: "address of the original updated, kept your own changes")
        case .withdrawn(let date, let cause):
            LocalizedText(
                de: "\(what(cause).de) (\(date)), Texte und Bilder entfernt",
                en: "\(what(cause).en) (\(date)), texts and pictures removed")
        case .withdrawnEdited(let date, let cause):
            LocalizedText(
                de: """
                    \(what(cause).de) (\(date)), hier aber geändert: wird nicht mehr exportiert, Ihre Fassung bleibt \
                    liegen; bitte löschen oder klären
                    """,
                en: """
                    \(what(cause).en) (\(date)) but changed here: no longer exported, your version stays; please \
                    delete it or ask
                    """)
        case .elsewhere(let feed): elsewhere(feed.quotable(limit: 200))
        case .vanished:
            LocalizedText(
                de: "nicht mehr im Feed, aber auch nicht als zurückgezogen gemeldet; bitte beim Herausgeber nachfragen",
                en: "no longer in the feed, but not reported as withdrawn either; please ask the publisher")
        case .refused(let reason, _):
            LocalizedText(de: "abgewiesen: \(reason.de)", en: "refused: \(reason.en)")
        }
    }

    private static func elsewhere(_ feed: String) -> LocalizedText {
        LocalizedText(
            de: """
                kommt schon aus einem anderen Feed: \(feed); ist dieser hierher umgezogen, sagen Sie es mit \
                --moved-from \(feed)
                """,
            en: """
                already comes from another feed: \(feed); if that feed has moved here, say so with \
                --moved-from \(feed)
                """)
    }

    /// What the publisher did.
    private static func what(_ cause: PublicationEnd.Cause) -> LocalizedText {
        switch cause {
        case .withdrawn:
            LocalizedText(de: "vom Herausgeber zurückgezogen", en: "withdrawn by the publisher")
        case .revoked:
            LocalizedText(de: "Einwilligung des Unternehmens widerrufen", en: "the company has revoked its consent")
        case .expired:
            LocalizedText(de: "Einwilligung des Unternehmens abgelaufen", en: "the company's consent has expired")
        case .narrowed:
            LocalizedText(de: "nicht mehr für Partner freigegeben", en: "no longer approved for partners")
        case .draft:
            LocalizedText(
                de: "vom Herausgeber wieder in Arbeit genommen", en: "withdrawn by the publisher for revision")
        case .removed:
            LocalizedText(de: "beim Herausgeber gelöscht", en: "deleted by the publisher")
        }
    }

    static let credentials = say(
        de: """
            diese Adresse enthält Zugangsdaten (vor dem @); Feeds mit Anmeldung werden nicht abgerufen, und in \
            imports.json stünde das Passwort für alle lesbar
            """,
        en: """
            this address contains login details (before the @); feeds that need a login are not fetched, and imports.json \
            would show the password to everybody
            """)

    static func noFormerAddress(_ text: String) -> String {
        let text = text.quotable(limit: 200)
        return say(
            de:
                "„\(text)“ ist keine Adresse eines Feeds; --moved-from nennt seine alte Adresse, zum Beispiel https://…/feeds/feed.json",
            en:
                "\"\(text)\" is not the address of a feed; --moved-from names its old address, for example https://…/feeds/feed.json"
        )
    }

    static func movedTo(_ address: String) -> LocalizedText {
        let address = address.quotable(limit: 200)
        return LocalizedText(
            de: "der Feed ist umgezogen und wird ab jetzt dort abgerufen: \(address)",
            en: "the feed has moved and is fetched from its new address from now on: \(address)")
    }

    static func foundFeed(_ address: String) -> LocalizedText {
        let address = address.quotable(limit: 200)
        return LocalizedText(
            de: "die Seite führt zu diesem Feed: \(address)", en: "the page leads to this feed: \(address)")
    }

    static func noMapping(_ text: String) -> String {
        let text = text.quotable(limit: 200)
        return say(
            de: "„\(text)“ ordnet kein Thema zu; --map-topic IHRES=UNSERES, oder IHRES=- lässt es weg",
            en: "\"\(text)\" maps no topic; --map-topic THEIRS=OURS, or THEIRS=- leaves it out")
    }

    static func own(_ count: Int) -> LocalizedText {
        LocalizedText(
            de:
                """
                \(count) Fälle sind unsere eigenen (ihre Kennungen beginnen mit ids oder base_url der Sammlung) und \
                bleiben, wie sie sind.
                """,
            en: """
                \(count) cases are our own (their ids begin with the collection's ids or base_url) and stay as they are.
                """)
    }

    static func summary(_ counts: [String: Int], isDryRun: Bool) -> LocalizedText {
        func count(_ names: String...) -> Int { names.reduce(0) { $0 + counts[$1, default: 0] } }
        let changed = (
            count("created"), count("updated", "origin-updated", "merged"), count("withdrawn", "withdrawn-edited")
        )
        let rest = (count("unchanged", "kept-local", "deleted-here", "elsewhere", "vanished"), count("not-selected"))
        let open = (count("conflict"), count("refused"))
        let de = isDryRun ? "Probelauf, nichts geschrieben: " : ""
        let en = isDryRun ? "Dry run, nothing written: " : ""
        return LocalizedText(
            de: """
                \(de)\(changed.0) neu, \(changed.1) aktualisiert, \(changed.2) zurückgezogen, \(rest.0) unverändert, \
                \(open.0) \(open.0 == 1 ? "Konflikt" : "Konflikte"), \(open.1) abgewiesen, \(rest.1) nicht gewählt.
                """,
            en: """
                \(en)\(changed.0) new, \(changed.1) updated, \(changed.2) withdrawn, \(rest.0) unchanged, \(open.0) \
                \(open.0 == 1 ? "conflict" : "conflicts"), \(open.1) refused, \(rest.1) not selected.
                """)
    }
}
