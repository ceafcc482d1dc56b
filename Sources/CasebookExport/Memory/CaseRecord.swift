import CasebookDisk
import CasebookModel
import CasebookPublication

/// What an export remembers of a case that is in it, or that the partner has not selected.
struct CaseRecord: Sendable {
    var inputs: CaseInputs
    /// The topics that the case brings along, if it is another book's.
    let broughtTopics: [Topic]
    /// What is remembered of a released case.
    let released: Released?

    struct Released: Sendable {
        /// The listing as a record.
        let listing: [UInt8]
        /// See ``Catalogue/Entry``.
        let revision: UInt64
        let pieceRevision: UInt64
        /// Where the pieces stand in the spool, by name.
        let pieces: [(name: String, range: Range<Int>)]
        /// The case's own files.
        let files: [RememberedFile]

        func range(of piece: String) -> Range<Int>? { pieces.first { $0.name == piece }?.range }

        func entry() throws(RecordReader.Damage) -> Catalogue.Entry {
            var reader = RecordReader(listing)
            return Catalogue.Entry(
                try CaseListing(from: &reader), revision: revision, pieceRevision: pieceRevision)
        }
    }
}

/// A file that the last export wrote.
struct RememberedFile: Sendable {
    let path: RelativePath
    let facts: FileFacts
}

extension CaseRecord {
    func write(to record: inout RecordWriter) {
        inputs.file.write(to: &record)
        record.write(inputs.media) { record, medium in
            record.write(medium.path.text)
            medium.facts.write(to: &record)
        }
        record.write(broughtTopics) { $1.write(to: &$0) }
        record.write(released) { record, released in
            record.write(released.listing.count)
            record.append(released.listing)
            record.write(released.revision)
            record.write(released.pieceRevision)
            record.write(released.pieces) { record, piece in
                record.write(piece.name)
                record.write(piece.range.lowerBound)
                record.write(piece.range.count)
            }
            record.write(released.files) { $1.write(to: &$0) }
        }
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        inputs = CaseInputs(
            file: try InputFacts(from: &record),
            media: try record.list { record throws(RecordReader.Damage) in
                CaseInputs.Medium(
                    path: try record.value { RelativePath($0) }, facts: try InputFacts(from: &record))
            })
        broughtTopics = try record.list { record throws(RecordReader.Damage) in try Topic(from: &record) }
        released = try record.optional { record throws(RecordReader.Damage) in
            let count = try record.integer()
            let listing = record.bytes(at: try record.skip(count))
            return Released(
                listing: listing, revision: try record.number(), pieceRevision: try record.number(),
                pieces: try record.list { record throws(RecordReader.Damage) in
                    let name = try record.text()
                    let start = try record.integer()
                    let count = try record.integer()
                    guard start >= 0, count >= 0, count <= Int.max - start else { throw RecordReader.Damage() }
                    return (name, start..<start + count)
                }, files: try record.list { record throws(RecordReader.Damage) in try RememberedFile(from: &record) })
        }
    }
}

extension RememberedFile {
    func write(to record: inout RecordWriter) {
        record.write(path.text)
        facts.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        path = try record.value { RelativePath($0) }
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
            hash: try record.optional { record throws(RecordReader.Damage) in try record.number() })
    }
}

extension FileFacts {
    /// Only plain files are remembered.
    func write(to record: inout RecordWriter) {
        record.write(byteCount)
        record.write(UInt64(bitPattern: modified))
        record.write(inode)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damage) {
        self.init(
            ofFile: try record.integer(), modified: Int64(bitPattern: try record.number()),
            inode: try record.number())
    }
}
