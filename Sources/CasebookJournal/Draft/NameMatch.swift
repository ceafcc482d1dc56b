import CasebookDiagnostics
import CasebookModel

/// What somebody meant who named a thing by its id, by its title, or by a part of either.
public enum NameMatch: Sendable, Hashable {
    /// The index of the only candidate that fits.
    case one(Int)
    /// The indices of those that fit equally well.
    case several([Int])
    /// None fits; perhaps this id was meant.
    case none(nearest: String?)

    /// Finds what was meant: an id exactly, then a title exactly, then what an id or title begins with, then words that
    /// occur in either. Case, umlauts spelt out and hyphens make no difference.
    ///
    /// - Parameter candidates: the ids with their titles.
    public init(_ written: String, in candidates: [(id: String, title: String)]) {
        if let index = candidates.firstIndex(where: { $0.id == written }) {
            self = .one(index)
            return
        }
        let query = FoldedName(written)
        let names = candidates.map { (id: FoldedName($0.id), title: FoldedName($0.title)) }
        let tiers: [(Int) -> Bool] = [
            { names[$0].title == query || names[$0].id == query },
            { names[$0].title.hasPrefix(query) || names[$0].id.hasPrefix(query) },
            { names[$0].title.contains(query) || names[$0].id.contains(query) },
        ]
        for fits in query.isEmpty ? [] : tiers {
            let found = candidates.indices.filter(fits)
            if found.count == 1 {
                self = .one(found[0])
                return
            }
            if found.count > 1 {
                self = .several(found)
                return
            }
        }
        self = .none(nearest: Self.nearest(to: written, in: candidates))
    }

    private static func nearest(to written: String, in candidates: [(id: String, title: String)]) -> String? {
        if let id = Suggestion.nearest(to: written, in: candidates.map(\.id)) { return id }
        // A word of a title or of an id with a slip in it: "wisky".
        var owners: [String: String] = [:]
        for candidate in candidates {
            for word in FoldedName(candidate.id).words + FoldedName(candidate.title).words where word.utf8.count > 3 {
                owners[word] = owners[word] ?? candidate.id
            }
        }
        let word = FoldedName(written).words.joined(separator: " ")
        return Suggestion.nearest(to: word, in: owners.keys.sorted()).flatMap { owners[$0] }
    }
}

/// A name as people compare it: small ASCII letters and digits, in words.
public struct FoldedName: Sendable, Hashable {
    let words: [String]

    public init(_ text: String) {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() where !character.isFormat {
            if let spelled = Transliteration.ascii(character) {
                word += spelled
            } else if character.isLetter || character.isNumber {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    private init(words: [String]) { self.words = words }

    var isEmpty: Bool { words.isEmpty }

    /// Every word once: as much as ``contains(_:)`` needs of a long text.
    public var withoutRepetition: FoldedName {
        var known: Set<String> = []
        return FoldedName(words: words.filter { known.insert($0).inserted })
    }

    public func hasPrefix(_ other: FoldedName) -> Bool { joined.hasPrefix(other.joined) }

    /// Whether every word of the other occurs in a word of this one.
    public func contains(_ other: FoldedName) -> Bool {
        other.words.allSatisfy { part in words.contains { $0.contains(part) } }
    }

    private var joined: String { words.joined(separator: " ") }
}
