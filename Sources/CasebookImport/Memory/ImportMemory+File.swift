import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJSON
import CasebookModel
import CasebookYAML

/// `imports.json` holds one feed or case a line, sorted, each line ended by a comma: the list ends with `null`. So a line is
/// whole whatever stands around it, and Git's `merge=union` gives JSON again.
extension ImportLedger {
    /// The name of the file in the book's folder.
    static let fileName = BookFolder.importsFileName
    private static let version = 2
    /// Versions that had feeds and cases in lists of their own, over many lines.
    private static let oldVersion = 1

    /// Reads what a book remembers; nothing if it never imported. Conflict markers of Git do no harm: both sides count.
    ///
    /// - Parameter lies: whether a case lies in the book as the file says. After a merge the file may say two things of it.
    /// - Throws: ``ImportFailure`` if the file is there and cannot be read: guessing could overwrite local work.
    static func read(in book: DiskPath, lies: (Case) -> Bool) throws -> ImportLedger {
        let path = book / fileName
        guard Disk.exists(path) else { return ImportLedger() }
        let bytes = try Disk.read(path, limit: YAMLLimits.journal.bytes)
        var records = ImportRecords()
        for side in MergeConflicts(in: bytes).map({ [$0.ours, $0.theirs] }) ?? [bytes] {
            var findings = DiagnosticCollector(source: SourceText(path: path.text, bytes: side))
            let file = LocatedMapping(JSONDocument(reading: &findings, limits: .journal).root)
            switch file.integer("casebook_imports")?.value {
            case version? where !findings.hasErrors:
                for item in file.records("entries") { records.add(item, feed: "feed", id: "case") }
            case oldVersion? where !findings.hasErrors:
                for item in file.records("feeds") { records.add(item, feed: "url", id: nil) }
                for item in file.records("cases") { records.add(item, feed: nil, id: "id") }
            default: throw ImportFailure(ImportPhrases.brokenMemory(path, findings.finished().first))
            }
        }
        return records.memory(lies: lies)
    }

    /// Writes the file, if it is to hold something else than before.
    func write(in book: DiskPath) throws {
        let path = book / Self.fileName
        let bytes = lines
        if Disk.exists(path), try Disk.read(path, limit: YAMLLimits.journal.bytes) == bytes { return }
        try AtomicFile.write(bytes, to: path, durable: true)
    }

    private var lines: [UInt8] {
        let entries =
            feeds.sorted { $0.key < $1.key }.map { url, pages -> JSON in
                ["feed": .string(url), "pages": .array(pages.map(\.json))]
            }
            + moved.sorted { $0.key < $1.key }.map { ["moved": .string($0.key), "to": .string($0.value)] }
            + topicLines + cases.sorted { $0.key < $1.key }.map { $0.value.json(id: $0.key) }
        return Array("{\"casebook_imports\": \(Self.version), \"entries\": [\n".utf8)
            + entries.flatMap { $0.rendered(.compact) + Array(",\n".utf8) } + Array("null]}\n".utf8)
    }
}

extension ImportLedger {
    /// One topic a line, so that people can read, write and merge them.
    private var topicLines: [JSON] {
        topics.sorted { $0.key < $1.key }.flatMap { feed, said in
            said.sorted { $0.key.text < $1.key.text }.map { theirs, own in
                ["topic": .string(theirs.text), "of": .string(feed), "as": .string(own?.text ?? "-")]
            }
        }
    }
}

/// What a file says of feeds and cases; after a merge perhaps several things of one.
private struct ImportRecords {
    private var feeds: [String: [[ImportLedger.Page]]] = [:]
    private var cases: [String: [ImportLedger.Case]] = [:]
    private var moved: [String: String] = [:]
    private var topics: [String: [TopicKey: TopicKey?]] = [:]

    /// Adds what is read, under the keys that this version of the file has.
    mutating func add(_ item: LocatedMapping, feed: String?, id: String?) {
        if let id = id.flatMap(item.string) {
            guard let study = ImportLedger.Case(reading: item, name: id) else { return }
            if cases[id]?.contains(study) != true { cases[id, default: []].append(study) }
        } else if let old = item.string("moved"), let new = item.string("to"), old != new {
            // Whichever branch it was read on first must not matter.
            moved[old] = [moved[old], new].compactMap(\.self).max()
        } else if let theirs = item.string("topic").flatMap({ TopicKey($0) }), let own = item.string("as") {
            let (feed, new) = (item.string("of") ?? "", TopicKey(own))
            if own == "-" || new != nil { topics[feed, default: [:]][theirs] = .some(new) }
        } else if let url = feed.flatMap(item.string) {
            let pages = item.records("pages").compactMap(ImportLedger.Page.init(reading:))
            if feeds[url]?.contains(pages) != true { feeds[url, default: []].append(pages) }
        }
    }

    func memory(lies: (ImportLedger.Case) -> Bool) -> ImportLedger {
        var memory = ImportLedger()
        memory.moved = moved
        memory.topics = topics
        // Where two branches heard different things of a feed, it is asked anew.
        for (url, pages) in feeds where pages.count == 1 { memory.feeds[url] = pages[0] }
        for (id, records) in cases { memory.cases[id] = Self.choice(among: records, lies) }
        return memory
    }

    /// The record that tells how the case lies here. If none does, somebody has put both sides together by hand: then one
    /// that is not withdrawn, so that a withdrawal is carried out once more rather than not at all.
    private static func choice(
        among records: [ImportLedger.Case], _ lies: (ImportLedger.Case) -> Bool
    ) -> ImportLedger.Case? {
        guard records.count > 1 else { return records.first }
        let lying = records.filter(lies)
        // Which side of the merge it came from must not matter.
        return (lying.isEmpty ? records : lying).min {
            ($0.isWithdrawn ? 1 : 0, $1.offered, $1.document) < ($1.isWithdrawn ? 1 : 0, $0.offered, $0.document)
        }
    }
}

extension ImportLedger.Page {
    fileprivate init?(reading file: LocatedMapping) {
        guard let url = file.string("url") else { return nil }
        self.init(url: url, validators: Validators(reading: file))
    }

    fileprivate var json: JSON { .object([JSON.Member("url", .string(url))] + (validators?.members ?? [])) }
}

extension ImportLedger.Case {
    fileprivate init?(reading file: LocatedMapping, name: String) {
        guard let folder = file.string("folder"), CaseID(folder) != nil, let document = file.string("document"),
            let offered = file.string("offered")
        else { return nil }
        func hashes(_ key: String) -> [String: String] {
            Dictionary(
                file.dictionary(key).compactMap { entry in entry.value.text.map { (entry.key.value, $0) } },
                uniquingKeysWith: { first, _ in first })
        }
        self.init(
            name: name, folder: folder, feed: file.string("feed"), validators: Validators(reading: file),
            document: document,
            offered: offered, files: hashes("files"), fields: hashes("fields"),
            offeredFields: file.has("offered_fields") ? hashes("offered_fields") : nil,
            isWithdrawn: file.flag("withdrawn"))
    }

    fileprivate func json(id: String) -> JSON {
        func object(_ hashes: [String: String]) -> JSON {
            .object(hashes.sorted { $0.key < $1.key }.map { JSON.Member($0, .string($1)) })
        }
        var members = [JSON.Member("case", .string(id)), JSON.Member("folder", .string(folder))]
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
    fileprivate init?(reading file: LocatedMapping) {
        self.init(entityTag: file.string("etag"), lastModified: file.string("last_modified"))
    }

    fileprivate var members: [JSON.Member] {
        [("etag", entityTag), ("last_modified", lastModified)].compactMap { name, value in
            value.map { JSON.Member(name, .string($0)) }
        }
    }
}
