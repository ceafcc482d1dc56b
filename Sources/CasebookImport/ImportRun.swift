import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookValidation

/// Takes cases over into a book: reads what a source offers, compares it with what was taken over last and with what
/// lies in the book, writes what is to be written, and reports on every case.
public struct ImportRun {
    private let folder: BookFolder
    let book: Book
    let options: ImportOptions
    private(set) var source: any OfferSource
    var sourceName: String
    private(set) var reader: OfferedCaseReader
    private let fetcher: (any Fetching)?
    let copies: CaseCopies
    var memory = ImportLedger()
    var report: ImportReport
    /// How many fetches in a row failed because of the server or the network.
    var failures = 0
    var seen: Set<String> = []
    /// How the publisher's topics become ours.
    var mapping = TopicMapping()
    /// Whether cases are chosen by a topic that only the book has.
    var selectsByOurTopics = false
    /// After so many the rest is not tried.
    static let failureLimit = 2

    /// - Parameter fetcher: gets files from the web; only needed for a source there.
    /// - Throws: ``ImportFailure`` or ``DiskError`` if source or book cannot be read.
    public init(
        from source: ImportSource, into folder: BookFolder, of book: Book, options: ImportOptions,
        fetcher: (any Fetching)? = nil
    ) throws {
        self.folder = folder
        self.book = book
        self.options = options
        self.fetcher = fetcher
        switch source {
        case .web(let address):
            guard let fetcher else { throw ImportFailure(ImportPhrases.noNetwork) }
            self.source = WebSource(address, fetcher: fetcher)
            sourceName = address.text
        case .file(let path):
            self.source = try DiskSource(path)
            sourceName = path.text
        }
        reader = OfferedCaseReader(source: self.source, book: book, validator: Validator(on: options.date))
        copies = CaseCopies(in: folder.path / book.caseStudiesFolder, isDryRun: options.isDryRun)
        report = ImportReport(source: sourceName)
    }

    /// Does the import.
    ///
    /// - Parameter progress: is told how many cases of how many are done.
    /// - Throws: ``ImportFailure`` or ``DiskError``; what was done until then is complete and remembered.
    public mutating func run(progress: (Int, Int) -> Void = { _, _ in }) async throws -> ImportReport {
        let lock = try ImportLock(on: folder.path)
        defer { withExtendedLifetime(lock) {} }
        memory = try ImportLedger.read(in: folder.path) { [copies] study in
            copies.local(study.folder, paths: study.files.keys).holds(study.files)
        }
        try checkFormerAddresses()
        followRememberedMove()
        try copies.tidyUp()
        do {
            try await takeOver(progress)
        } catch {
            try remember()
            throw error
        }
        try remember()
        return report
    }

    /// A feed that has moved is asked for where it lives now: its old server may be gone, or in strange hands.
    private mutating func followRememberedMove() {
        guard let name = source.name, let new = memory.moved[name], let address = WebAddress(new), let fetcher,
            !options.formerAddresses.contains(where: { $0.text == new })
        else { return }
        source = WebSource(address, fetcher: fetcher)
        sourceName = new
        reader = OfferedCaseReader(source: source, book: book, validator: reader.validator)
        report.movedTo = new
    }

    /// A typing error would otherwise look as if nothing had come from there.
    private func checkFormerAddresses() throws {
        for address in options.formerAddresses where !memory.knows(address.text) {
            throw ImportFailure(ImportPhrases.unknownFormerAddress(address, known: memory.sources))
        }
    }

    /// Remembers that the feed has moved, if its server or the person says so.
    private mutating func follow(_ offer: Offer) {
        guard let name = offer.name else { return }
        if let old = source.name, old != name {
            memory.follow(old, to: name)
            report.movedTo = name
        }
        for old in options.formerAddresses { memory.follow(old.text, to: name) }
    }

    private mutating func takeOver(_ progress: (Int, Int) -> Void) async throws {
        // Whoever says which side wins wants conflicts settled, whatever the server thinks has changed.
        let asksAnew =
            options.winner != nil || options.isPartial || !options.formerAddresses.isEmpty || !options.topics.isEmpty
        let memory = memory
        let asked = source.name
        let known = { (name: String?) in asksAnew ? [] : name.flatMap { memory.feeds[$0] } ?? [] }
        guard let offer = try await Offer.read(source, remembered: known) else {
            report.isUnchanged = true
            return
        }
        if let name = source.name, name != asked {
            sourceName = name
            report.foundFeed = name
        }
        if let single = offer.single { return try await takeOverSingle(single.bytes, single.validators) }
        follow(offer)
        try prepare(offer)
        let offered = Set(offer.items.map(\.id))
        for record in offer.withdrawn where !offered.contains(record.id.text) { try withdraw(record, offer.name) }
        for (index, item) in offer.items.enumerated() {
            progress(index, offer.items.count)
            try await takeOver(item, of: offer)
            if report.interruption != nil { break }
        }
        progress(1, 1)
        let isPartial = options.isPartial || offer.isOfOnePage
        if !isPartial { noteVanished(offer, offered) }
        guard source.name != nil, let name = offer.name, !isPartial else { return }
        let isSettled = report.interruption == nil && !report.needsAttention
        self.memory.feeds[name] = isSettled && offer.canBeAskedAgain ? offer.pages : nil
    }

    private func remember() throws {
        if !options.isDryRun { try memory.write(in: folder.path) }
    }

    mutating func add(_ id: String, _ folder: String?, _ title: String?, _ result: ImportReport.Result) {
        report.items.append(
            ImportReport.Item(
                id: AddressCredentials.masked(in: id), folder: folder,
                title: title.map(AddressCredentials.masked(in:)), result: result))
    }
}

extension Offer {
    /// Whether the server said enough of every page to be asked later whether it has changed.
    fileprivate var canBeAskedAgain: Bool { !pages.isEmpty && pages.allSatisfy { $0.validators != nil } }
}
