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
        ],
        offers: [.site, .embeds.when("mode", is: Mode.embed.rawValue)])

    /// What is written.
    enum Mode: String, Sendable, CaseIterable {
        case site, embed
    }

    private let site: Site

    public init(in context: ExportContext, options: PluginOptions) {
        site = Site(
            context, mode: Mode(rawValue: options.text("mode")) ?? .site,
            languages: options.list("languages").compactMap(InterfaceLanguage.init), pdf: options.text("pdf"))
    }

    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let folder = Site.folder(of: study.id)
        var output = CaseFiles(try CaseFile.copies(of: study, below: folder))
        if site.isEmbedded {
            // Wherever it is pasted, its pictures are here.
            let article = CaseArticle(of: study, in: site.context).fragment(mediaBase: site.url(of: folder))
            output.files.append(try CaseFile(folder + "fragment.html", .bytes(article)))
        }
        let casePage = CasePage(study, on: site)
        if OEmbed.isOffered(for: study) {
            let json = OEmbed(study: study, site: site).json.rendered(.indented)
            output.files.append(try CaseFile(folder + OEmbed.file, .bytes(json)))
            output.files.append(try CaseFile(folder + CardPage.file, .bytes(CardPage(casePage).html())))
        }
        let page = casePage.parts()
        output.pieces[Piece.head] = Array(page[0])
        output.pieces[Piece.tail] = Array(page[1])
        if !site.isEmbedded { output.pieces[OutcomeData.piece] = OutcomeData.lines(study, site.context) }
        output.pieces[SearchIndex.piece] = SearchIndex.entry(study).rendered(.compact)
        return output
    }

    /// The pieces of a case's page, between which its related cases stand.
    private enum Piece {
        static let head = "head"
        static let tail = "tail"
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        let contents = SiteContents(site, catalogue)
        var files = try SiteAssets.all(for: site) + pages(of: contents) + [SearchIndex.file(of: contents.entries)]
        for language in site.languages {
            files += try ListPages(contents, language).files()
            files.append(try PartnerPage(contents, language).file())
        }
        files.append(try NotFoundPage(site).file())
        files += try GoneRules(site: site, tombstones: catalogue.tombstones).files()
        guard !site.isEmbedded else { return files }
        if !contents.goals.groups.isEmpty {
            files += try site.languages.map { try GoalsPage(contents, $0).file() }
        }
        files += try OutcomeData.files(of: contents)
        files += try Sitemap(contents).files()
        return files
    }

    /// The pages of the cases.
    private func pages(of contents: SiteContents) throws -> [BookFile] {
        var finder = RelatedCases(contents)
        // One for all pages, which wait for their turn side by side.
        let parts = { @Sendable [site] (entry: Catalogue.Entry, related: [Catalogue.Entry]) in
            let section = RelatedSection(related.map(\.listing), on: entry.listing, of: site)
            return [
                BookFile.Part.piece(Piece.head, of: entry.id), .bytes(section.html()),
                .piece(Piece.tail, of: entry.id),
            ]
        }
        return try contents.entries.indices.map { index in
            let entry = contents.entries[index]
            let related = finder.indexes(for: index).map { contents.entries[$0] }
            return try BookFile(Site.folder(of: entry.id) + "index.html", from: entry, related, parts: parts)
        }
    }
}
