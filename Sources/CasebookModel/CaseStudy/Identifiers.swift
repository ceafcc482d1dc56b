/// What a case is called in registries of publications: names that stay when the book moves.
public struct Identifiers: Sendable, Hashable {
    /// The identifier under which the text was registered.
    public var doi: DOI?

    public init(doi: DOI? = nil) { self.doi = doi }
}

extension Identifiers: CasePart {
    package static let partName = "identifiers"
    package static let part = described()

    package static let fields: [CaseField<Identifiers>] = [
        CaseField(
            \.doi, "doi", .doi, exposure: .published, label: (de: "DOI", en: "DOI"),
            help: (
                de: "Digital Object Identifier, unter dem der Text registriert ist; ohne https://doi.org/ davor.",
                en: "Digital Object Identifier under which the text is registered, without https://doi.org/ before it."
            ), example: "10.5281/zenodo.1234567")
    ]
}
