import CasebookDisk
import CasebookModel
import CasebookPluginAPI

/// Puts files together from the pieces of cases.
struct PieceStore: Sendable {
    /// How many bytes of pieces that nobody needs any more may lie about before they are cleared away.
    static let wasteLimit = 1 << 20
    /// Files from this size on, in bytes, are written part by part.
    private static let largeFile = 4 << 20

    private let spool: SpoolFile
    private let places: [CaseID: [(name: String, place: SpoolPlace)]]

    init(_ spool: SpoolFile, _ records: some Collection<CachedCase>) {
        self.spool = spool
        var places: [CaseID: [(name: String, place: SpoolPlace)]] = [:]
        places.reserveCapacity(records.count)
        for record in records {
            if let released = record.released { places[record.known.id] = released.pieces }
        }
        self.places = places
    }

    /// A file, whole or still in parts.
    enum Assembled: Sendable {
        case whole([UInt8])
        case large([BookFile.Part], byteCount: Int)
    }

    func assembled(_ parts: [BookFile.Part]) throws -> Assembled {
        let count = try parts.reduce(0) { try $0 + byteCount(of: $1) }
        guard count < Self.largeFile else { return .large(parts, byteCount: count) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for part in parts { bytes += try self.bytes(of: part) }
        return .whole(bytes)
    }

    func bytes(of part: BookFile.Part) throws -> [UInt8] {
        switch part {
        case .bytes(let bytes): return bytes
        case .piece(let name, let id): return try spool.bytes(at: try place(of: name, id))
        }
    }

    private func byteCount(of part: BookFile.Part) throws -> Int {
        switch part {
        case .bytes(let bytes): bytes.count
        case .piece(let name, let id): try place(of: name, id).byteCount
        }
    }

    private func place(of name: String, _ id: CaseID) throws(PluginError) -> SpoolPlace {
        guard let piece = places[id]?.first(where: { $0.name == name }) else { throw .noPiece(name, of: id) }
        return piece.place
    }
}
