import CasebookModel

/// What a document says about a case, as far as its headings tell.
struct DraftContent: Hashable {
    struct Measure: Hashable {
        var title: String
        var description = ""
    }

    struct Phase: Hashable {
        var title: String
        var summary = ""
        var measures: [Measure] = []
    }

    struct Outcome: Hashable {
        var title: String
        var description = ""
    }

    struct Quote: Hashable {
        var text: String
        var person: String?
        var role: String?
    }

    struct Reference: Hashable {
        var title: String
        var url: WebAddress?
    }

    struct Medium: Hashable {
        var file: RelativePath
        /// What the document gives as the picture's text, which may be good enough or not.
        var alternative: String
    }

    var title = ""
    var language = InterfaceLanguage.de
    var summary = ""
    var companyName: String?
    var companyDescription = ""
    var place: String?
    var employees: Int?
    var website: WebAddress?
    var challenge = ""
    var goals: [String] = []
    var phases: [Phase] = []
    var outcomes: [Outcome] = []
    var lessons = ""
    var transfer = ""
    var quotes: [Quote] = []
    var links: [Reference] = []
    var sources: [Reference] = []
    var contactName: String?
    var contactEmail: EmailAddress?
    var media: [Medium] = []
    /// What has no place in a case, with its heading; nothing is lost.
    var rest: [MarkdownPart] = []
}
