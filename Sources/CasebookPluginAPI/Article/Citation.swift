public import CasebookModel
public import CasebookPublication

/// How to cite a case: who, when, what, where, under which licence.
public struct Citation: Sendable, Hashable {
    /// Who wrote the text, or else the publisher; never the centre that accompanied the company.
    public let authors: [String]
    /// The year of the last change.
    public let year: Int
    /// The title of the case, in its own language.
    public let title: String
    /// The book that the original is part of, if it is known.
    public let book: String?
    /// The language of that book, if it is known.
    public let bookLanguage: String?
    /// The publisher, if somebody else wrote the text.
    public let publisher: String?
    /// Where the original lives.
    public let url: String
    /// The identifier under which the text is registered.
    public let doi: DOI?
    /// The licence of the texts; pictures may have others.
    public let licence: LicenceID

    /// The citation of the original, wherever the copy at hand is shown.
    public init(of study: ReleasedCaseStudy, in context: ExportContext) {
        let publisher = context.publisher(of: study).name
        authors = context.authors(of: study).map(\.citedName)
        year = study.changedOn.year
        title = study.title
        book = context.collection(of: study)
        bookLanguage = context.collectionLanguage(of: study)
        self.publisher = authors == [publisher] ? nil : publisher
        url = context.originalURL(of: study)
        doi = study.doi
        licence = study.licence
    }

    /// A piece of the citation; what has a language of its own is marked so.
    public enum Piece: Sendable, Hashable {
        /// Any other words.
        case words(String)
        /// The title of the case.
        case title(String)
        /// The title of the book.
        case book(String)
    }

    /// The citation in pieces, which together are ``text``.
    public var pieces: [Piece] { piecesAroundAddress(" " + (doi?.url ?? url)) }

    /// The same where the title is a link, and the address need not be spelled.
    var piecesWithoutAddress: [Piece] { piecesAroundAddress("") }

    private func piecesAroundAddress(_ address: String) -> [Piece] {
        let publisher = publisher.map { " \($0)." } ?? ""
        let start: [Piece] = [.words("\(authors.joined(separator: "; ")) (\(year)): "), .title(title)]
        let book: [Piece] = book.map { [.words(". In: "), .book($0)] } ?? []
        return start + book + [.words(".\(publisher)\(address) (\(licence.id))")]
    }

    /// The citation as one line.
    public var text: String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words), .title(let words), .book(let words): text += words
            }
        }
    }
}
