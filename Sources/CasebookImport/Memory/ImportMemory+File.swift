import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJSON
import CasebookModel
import CasebookYAML

extension ImportMemory {
    /// The name of the file in the book's folder.
    static let fileName = "imports.json"
    private static let version = 1

    /// Reads what a book remembers; nothing if it never imported.
    ///
    /// - Throws: ``ImportFailure`` if the file is there and cannot be read: guessing could overwrite local work.
    static func read(in book: DiskPath) throws -> ImportMemory {
        let path = book / fileName
        guard Disk.exists(path) else { return ImportMemory() }
        let source = SourceText(path: path.text, bytes: try Disk.read(path, limit: YAMLLimits.journal.bytes))
        var findings = DiagnosticCollector(source: source)
        let file = MarkedRecord(JSONDocument(reading: &findings, limits: .journal).root)
        guard !findings.hasErrors, file.integer("casebook_imports")?.value == version else {
            throw ImportFailure(ImportPhrases.brokenMemory(path, findings.finished().first))
        }
        var memory = ImportMemory()
        for feed in file.records("feeds") {
            guard let url = feed.string("url") else { continue }
            memory.feeds[url] = feed.records("pages").compactMap(Page.init(reading:))
        }
        for move in file.records("moved") {
            guard let old = move.string("from"), let new = move.string("to"), old != new else { continue }
            memory.moved[old] = new
        }
        for item in file.records("cases") {
            guard let id = item.string("id"), let study = Case(reading: item) else { continue }
            memory.cases[id] = study
        }
        return memory
    }

    /// Writes the file, if it is to hold something else than before.
    func write(in book: DiskPath) throws {
        let path = book / Self.fileName
        let bytes = json.rendered(.indented)
        if Disk.exists(path), try Disk.read(path, limit: YAMLLimits.journal.bytes) == bytes { return }
        try AtomicFile.write(bytes, to: path, durable: true)
    }

    /// Everything sorted, so that versions can be compared and merged line by line.
    private var json: JSON {
        .object(
            ("casebook_imports", .integer(Self.version)),
            (
                "feeds",
                .array(
                    feeds.sorted { $0.key < $1.key }.map { url, pages in
                        ["url": .string(url), "pages": .array(pages.map(\.json))]
                    })
            ),
            (
                "moved",
                .nonEmpty(
                    moved.sorted { $0.key < $1.key }.map { ["from": .string($0.key), "to": .string($0.value)] })
            ), ("cases", .array(cases.sorted { $0.key < $1.key }.map { $1.json(id: $0) })))
    }
}

extension ImportMemory.Page {
    fileprivate init?(reading file: MarkedRecord) {
        guard let url = file.string("url") else { return nil }
        self.init(url: url, validators: Validators(reading: file))
    }

    fileprivate var json: JSON { .object([JSON.Member("url", .string(url))] + (validators?.members ?? [])) }
}

extension ImportMemory.Case {
    fileprivate init?(reading file: MarkedRecord) {
        guard let folder = file.string("folder"), CaseID(folder) != nil, let document = file.string("document"),
            let offered = file.string("offered")
        else { return nil }
        func hashes(_ key: String) -> [String: String] {
            Dictionary(
                file.dictionary(key).compactMap { entry in entry.value.text.map { (entry.key.value, $0) } },
                uniquingKeysWith: { first, _ in first })
        }
        self.init(
            folder: folder, feed: file.string("feed"), validators: Validators(reading: file), document: document,
            offered: offered, files: hashes("files"), fields: hashes("fields"),
            offeredFields: file.has("offered_fields") ? hashes("offered_fields") : nil,
            isWithdrawn: file.flag("withdrawn"))
    }

    fileprivate func json(id: String) -> JSON {
        func object(_ hashes: [String: String]) -> JSON {
            .object(hashes.sorted { $0.key < $1.key }.map { JSON.Member($0, .string($1)) })
        }
        var members = [JSON.Member("id", .string(id)), JSON.Member("folder", .string(folder))]
        if let feed { members.append(JSON.Member("feed", .string(feed))) }
        members += validators?.members ?? []
        if isWithdrawn { members.append(JSON.Member("withdrawn", true)) }
        members += [
            JSON.Member("document", .string(document)), JSON.Member("offered", .string(offered)),
            JSON.Member("files", object(files)), JSON.Member("fields", object(fields)),
        ]
        if let offeredFields { members.append(JSON.Member("offered_fields", object(offeredFields))) }
        return .object(members)
    }
}

extension Validators {
    fileprivate init?(reading file: MarkedRecord) {
        self.init(entityTag: file.string("etag"), lastModified: file.string("last_modified"))
    }

    fileprivate var members: [JSON.Member] {
        [("etag", entityTag), ("last_modified", lastModified)].compactMap { name, value in
            value.map { JSON.Member(name, .string($0)) }
        }
    }
}
