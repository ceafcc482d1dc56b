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

    /// Something of the document that has become a field, by the words that no longer stand in the draft.
    struct Taken: Hashable {
        var words: String
        /// The field, with its value where that is not the words themselves.
        var field: String
    }

    /// What has no place in a case.
    struct Rest: Hashable {
        /// In the words of the document, or ours.
        var heading: String
        /// In Markdown.
        var text: String
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
    /// Nothing is lost: what found no field stands here.
    var rest: [Rest] = []
    /// What became of headings and facts.
    var taken: [Taken] = []
    /// Addresses that lead nowhere outside of the document, each once; their words stand where they stood.
    var deadLinks: [String] = []

    mutating func addRest(_ heading: String, _ text: String) {
        guard !text.isEmpty || !heading.isEmpty else { return }
        if let last = rest.last, last.heading == heading, !heading.isEmpty {
            rest[rest.count - 1].text += "\n\n" + text
        } else {
            rest.append(Rest(heading: heading, text: text))
        }
    }
}
