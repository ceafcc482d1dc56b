import CasebookDisk
import CasebookModel
import CasebookPublication

/// What an export remembers of a case, whether it is in it or not.
struct CachedCase: Sendable {
    var inputs: CaseInputs
    /// Who the case is and what it says of its publication.
    let known: KnownCase
    /// Whether the partner has selected it.
    let isSelected: Bool
    /// The topics that the case brings along, if it is another book's.
    let broughtTopics: [Topic]
    /// What is remembered of a released case.
    var released: Released?

    struct Released: Sendable {
        /// Where the listing stands in the spool, as a record of its own: only what lists changes needs to read it.
        let listing: SpoolPlace
        /// See ``Catalogue/Entry``.
        let revision: UInt64
        /// Where the pieces stand in the spool, by name.
        let pieces: [(name: String, place: SpoolPlace)]
        /// The case's own files.
        var files: [RememberedFile]

        /// How much of the spool the case needs.
        var byteCountInSpool: Int { pieces.reduce(listing.byteCount) { $0 + $1.place.byteCount } }

        func entry(_ spool: SpoolFile) throws(SpoolDamage) -> Catalogue.Entry {
            Catalogue.Entry(try listing(in: spool), revision: revision)
        }

        private func listing(in spool: SpoolFile) throws(SpoolDamage) -> CaseListing {
            var reader = RecordReader(try spool.bytes(at: listing))
            guard let listing = try? CaseListing(from: &reader), reader.rest.isEmpty else { throw spool.damage }
            return listing
        }

        /// What stands in the spool, in another one. Another version of the program may have written it, in another form.
        func copied(from spool: SpoolFile, to target: SpoolFile, revision: UInt64) throws -> Released {
            var record = RecordWriter()
            try listing(in: spool).write(to: &record)
            guard spool.holds(record.bytes, at: listing) else { throw spool.damage }
            return Released(
                listing: try target.append(record.bytes), revision: revision,
                pieces: try pieces.map { ($0.name, try target.append(spool.bytes(at: $0.place))) }, files: files)
        }
    }
}

/// A file that the last export wrote.
struct RememberedFile: Sendable {
    let path: RelativePath
    let facts: FileFacts
}

extension CachedCase {
    init(_ report: CaseReport, _ known: KnownCase, isSelected: Bool = true, released: Released?) {
        self.init(
            inputs: report.inputs, known: known, isSelected: isSelected, broughtTopics: report.broughtTopics,
            released: released)
    }

    func write(to record: inout RecordWriter) {
        inputs.file.write(to: &record)
        record.write(inputs.media) { record, medium in
            record.write(medium.path.text)
            medium.facts.write(to: &record)
        }
        record.write(inputs.pictures) { $1.write(to: &$0) }
        known.write(to: &record)
        record.write(isSelected)
        record.write(broughtTopics) { $1.write(to: &$0) }
        record.write(released) { record, released in
            record.write(released.listing)
            record.write(released.revision)
            record.write(released.pieces) { record, piece in
                record.write(piece.name)
                record.write(piece.place)
            }
            record.write(released.files) { $1.write(to: &$0) }
        }
    }

    /// Plain loops, as the generic ones of another module cost twice as much, for each case of every export.
    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        inputs = CaseInputs(file: try InputFacts(from: &record), media: [])
        for _ in 0..<(try record.length()) {
            guard let path = RelativePath(try record.text()) else { throw RecordReader.Damage() }
            inputs.media.append(CaseInputs.Medium(path: path, facts: try InputFacts(from: &record)))
        }
        inputs.pictures = try record.flag() ? try InputFacts(from: &record) : nil
        known = try KnownCase(from: &record)
        isSelected = try record.flag()
        var topics: [Topic] = []
        for _ in 0..<(try record.length()) { topics.append(try Topic(from: &record)) }
        broughtTopics = topics
        released = try record.flag() ? try Released(from: &record) : nil
    }
}

extension CachedCase.Released {
    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        listing = try record.place()
        revision = try record.number()
        var pieces: [(name: String, place: SpoolPlace)] = []
        for _ in 0..<(try record.length()) { pieces.append((try record.text(), try record.place())) }
        self.pieces = pieces
        var files: [RememberedFile] = []
        for _ in 0..<(try record.length()) { files.append(try RememberedFile(from: &record)) }
        self.files = files
    }
}

extension RememberedFile {
    func write(to record: inout RecordWriter) {
        record.write(path.text)
        facts.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        guard let path = RelativePath(try record.text()) else { throw RecordReader.Damage() }
        self.path = path
        facts = try FileFacts(from: &record)
    }
}

extension InputFacts {
    fileprivate func write(to record: inout RecordWriter) {
        facts.write(to: &record)
        record.write(isSettled)
        record.write(hash) { $0.write($1) }
    }

    fileprivate init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            try FileFacts(from: &record), isSettled: try record.flag(),
            hash: try record.flag() ? try record.number() : nil)
    }
}

extension FileFacts {
    /// Only plain files are remembered.
    func write(to record: inout RecordWriter) {
        record.write(byteCount)
        record.write(UInt64(bitPattern: modified))
        record.write(UInt64(bitPattern: changed))
        record.write(inode)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            ofFile: try record.integer(), modified: Int64(bitPattern: try record.number()),
            changed: Int64(bitPattern: try record.number()), inode: try record.number())
    }
}

extension RecordWriter {
    fileprivate mutating func write(_ place: SpoolPlace) {
        write(place.offset)
        write(place.byteCount)
        write(place.checksum)
    }
}

extension RecordReader {
    fileprivate mutating func place() throws(Damage) -> SpoolPlace {
        guard let place = SpoolPlace(offset: try integer(), byteCount: try integer(), checksum: try number()) else {
            throw Damage()
        }
        return place
    }
}
