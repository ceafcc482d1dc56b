import CasebookFiles
import CasebookModel

/// What was asked for, held against what there is.
extension ImportRun {
    /// Makes ready what concerns the feed as a whole: topics are mapped, and whoever names a case or a topic that the feed does
    /// not have is told so, instead of hearing that nothing was chosen.
    mutating func prepare(_ offer: Offer) throws {
        let names = offer.items.flatMap { item in
            [item.caseID?.text, memory.cases[item.id]?.folder].compactMap(\.self)
        }
        let gone = offer.withdrawn.compactMap { record in
            record.id.text.split(separator: "/").last.map(String.init)
        }
        try prepare(
            scope: offer.name, cases: names, alsoKnown: gone, topics: offer.items.flatMap(\.topics),
            languages: offer.items.compactMap(\.language))
    }

    /// - Parameter alsoKnown: what is no mistake, but nothing to suggest either.
    mutating func prepare(
        scope feed: String?, cases: [String], alsoKnown: [String], topics: [TopicKey], languages: [LanguageTag]
    ) throws {
        let spoken = Set(languages.map(\.primary)).sorted()
        for language in options.selection.languages where !spoken.isEmpty && !spoken.contains(language.primary) {
            throw unknown(language.text, .languages, spoken)
        }
        let theirs = Set(topics.map(\.text)).sorted()
        let ours = book.topics.map(\.key.text).sorted()
        for key in options.topics.keys.map(\.text).sorted() where !theirs.contains(key) {
            throw unknown(key, .mapped, theirs)
        }
        for key in options.topics.values.compactMap({ $0?.text }).sorted() where !ours.contains(key) {
            throw unknown(key, .ours, ours)
        }
        let scope = ImportLedger.publisher(of: feed)
        for (theirs, own) in options.topics { memory.topics[scope, default: [:]][theirs] = .some(own) }
        mapping = TopicMapping(to: book.topics, said: memory.topics[scope] ?? [:])
        for name in options.only.sorted() where !cases.contains(name) && !alsoKnown.contains(name) {
            throw unknown(name, .only, Set(cases).sorted())
        }
        for key in options.selection.topics.map(\.text) where !theirs.contains(key) && !ours.contains(key) {
            throw unknown(key, .topics, theirs)
        }
        selectsByOurTopics = options.selection.topics.contains { !theirs.contains($0.text) }
    }

    private func unknown(_ name: String, _ what: ImportSelection, _ known: [String]) -> ImportFailure {
        ImportFailure(OfferPhrases.unknown(name, what, known: known), isUsage: true)
    }

    /// Whether a case was asked for: by its id at the publisher or its folder here, by their topics or ours.
    func isWanted(_ item: FeedDocument.Item, _ id: CaseID) -> Bool {
        let selection = options.selection
        let names = [id.text, memory.cases[item.id]?.folder]
        return (options.only.isEmpty || names.contains { $0.map(options.only.contains) == true })
            && (selection.topics.isEmpty || item.topics.contains(where: isSelected))
            && (selection.regions.isEmpty || selection.regions.contains { item.region?.isWithin($0) == true })
            && item.language.map(isWanted) != false
    }

    /// Whether a topic was asked for. Feeds give no names of topics, so that only the whole case can tell which are ours.
    private func isSelected(_ topic: TopicKey) -> Bool {
        selectsByOurTopics || options.selection.topics.contains(topic)
    }

    /// Whether cases in a language were asked for, in whatever script and of whatever country. What a feed does not say, the whole
    /// case does.
    func isWanted(_ language: LanguageTag) -> Bool {
        let wanted = options.selection.languages
        return wanted.isEmpty || wanted.contains { $0.primary == language.primary }
    }

    /// Whether the whole case has a topic that was asked for, the publisher's or ours.
    func isWanted(_ theirs: [TopicKey], _ ours: [TopicKey]) -> Bool {
        !selectsByOurTopics || (theirs + ours).contains(where: options.selection.topics.contains)
    }
}
