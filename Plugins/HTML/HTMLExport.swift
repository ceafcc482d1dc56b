public import CasebookPluginAPI

/// The web site of a publishing centre: pages for people, with and without script, and data for machines (contract,
/// section 5).
public struct HTMLExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "html", version: 11,
        summary: LocalizedText(
            de: "Website mit Suche, Themenseiten und einer Seite je Praxisbeispiel.",
            en: "Website with search, topic pages and a page for each case study."),
        options: [
            OptionDeclaration(
                "mode", .choice(Mode.allCases.map(\.rawValue)), default: .text(Mode.site.rawValue),
                help: LocalizedText(
                    de: "site: die ganze Website; embed: Seiten, Bausteine und Elemente zum Einbetten bei Partnern.",
                    en: "site: the whole website; embed: pages, fragments and elements that partners embed.")),
            OptionDeclaration(
                "languages", .choices(InterfaceLanguage.allCases.map(\.rawValue)),
                default: .list(InterfaceLanguage.allCases.map(\.rawValue)),
                help: LocalizedText(
                    de: "Sprachen der Übersichtsseiten; die der Sammlung steht an der Wurzel.",
                    en: "Languages of the lists; that of the collection is at the root.")),
            OptionDeclaration(
                "pdf", .text, default: .text(""),
                help: LocalizedText(
                    de: """
                        Wo die PDF-Dateien der Fälle liegen, die casebook brochure --each schreibt: ein Ordner unter base_url \
                        (pdf) oder eine Adresse. Seiten und Partnerseite führen dann zu ihnen.
                        """,
                    en: """
                        Where the PDF files of the cases are that casebook brochure --each writes: a folder below base_url \
                        (pdf) or an address. Pages and the page for partners then lead to them.
                        """)),
        ])

    /// What is written.
    enum Mode: String, Sendable, CaseIterable {
        case site, embed
    }

    private let mode: Mode
    private let languages: [InterfaceLanguage]
    private let pdf: String
    private let memory = SiteCache()

    public init(options: PluginOptions) throws {
        mode = Mode(rawValue: options.text("mode")) ?? .site
        languages = options.list("languages").compactMap(InterfaceLanguage.init)
        pdf = options.text("pdf")
    }

    public func output(for study: ReleasedCaseStudy, in context: ExportContext) throws -> CaseOutput {
        let site = memory.site(of: context, mode: mode, languages: languages, pdf: pdf)
        let folder = Site.folder(of: study.id)
        var output = CaseOutput(
            try (study.files + [study.share?.file].compactMap(\.self)).map {
                try Artifact(folder + $0.text, .caseMedium(study.id, $0))
            })
        if mode == .embed {
            // Wherever it is pasted, its pictures are here.
            let article = CaseArticle(of: study, in: context).fragment(mediaBase: site.url(of: folder))
            output.artifacts.append(try Artifact(folder + "fragment.html", .bytes(article)))
        }
        let casePage = CasePage(study, on: site)
        if OEmbed.isOffered(for: study) {
            let json = OEmbed(study: study, site: site).json.rendered(.indented)
            output.artifacts.append(try Artifact(folder + OEmbed.file, .bytes(json)))
            output.artifacts.append(try Artifact(folder + CardPage.file, .bytes(CardPage(casePage).html())))
        }
        let page = casePage.parts()
        output.pieces[Piece.head] = Array(page[0])
        output.pieces[Piece.tail] = Array(page[1])
        if mode == .site { output.pieces[OutcomeData.piece] = OutcomeData.lines(study, context) }
        output.pieces[SearchIndex.piece] = SearchIndex.entry(study).rendered(.compact)
        return output
    }

    /// The pieces of a case's page, between which its related cases stand.
    private enum Piece {
        static let head = "head"
        static let tail = "tail"
    }

    public func artifacts(for catalogue: Catalogue) throws -> [Artifact] {
        let site = memory.site(of: catalogue.context, mode: mode, languages: languages, pdf: pdf)
        let contents = SiteContents(site, catalogue)
        var artifacts =
            try SiteAssets.all(for: site) + pages(of: contents) + [SearchIndex.artifact(of: contents.entries)]
        for language in site.languages {
            artifacts += try ListPages(contents, language).artifacts()
            artifacts.append(try PartnerPage(contents, language).artifact())
        }
        artifacts.append(try NotFoundPage(site).artifact())
        artifacts += try GoneRules(site: site, tombstones: catalogue.tombstones).artifacts()
        guard mode == .site else { return artifacts }
        if !contents.goals.groups.isEmpty {
            artifacts += try site.languages.map { try GoalsPage(contents, $0).artifact() }
        }
        artifacts += try OutcomeData.artifacts(of: contents)
        artifacts += try Sitemap(contents).artifacts()
        return artifacts
    }

    /// The pages of the cases.
    private func pages(of contents: SiteContents) throws -> [Artifact] {
        var finder = RelatedCases(contents)
        // One for all pages, which wait for their turn side by side.
        let parts = { @Sendable (entry: Catalogue.Entry, related: [Catalogue.Entry]) in
            let section = RelatedSection(related.map(\.listing), on: entry.listing, of: contents.site)
            return [
                ComposedFile.Part.piece(Piece.head, of: entry.id), .bytes(section.html()),
                .piece(Piece.tail, of: entry.id),
            ]
        }
        return try contents.entries.indices.map { index in
            let entry = contents.entries[index]
            let related = finder.indexes(for: index).map { contents.entries[$0] }
            var cacheKey = CacheKey()
            cacheKey.add(pieces: [entry])
            cacheKey.add(listings: related)
            let composed = ComposedFile(cacheKey) { parts(entry, related) }
            return try Artifact(Site.folder(of: entry.id) + "index.html", .composed(composed))
        }
    }
}
