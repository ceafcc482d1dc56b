public import CasebookFiles
public import CasebookModel
public import CasebookPublication

extension PublicationGate.Candidate {
    /// A case with what was found out about its media, and about the pictures that were made from them.
    public init(
        study: CaseStudy, inspected media: [RelativePath: InspectedMedium],
        pictures: InspectedPictures = InspectedPictures()
    ) {
        let facts = media.compactMapValues(\.facts)
        let sources = media.compactMapValues(\.source)
        self.init(
            study: study, media: facts.merging(pictures.files.mapValues { $0.facts }) { named, _ in named },
            mediaTexts: media.mapValues { $0.names.isEmpty ? $0.text : ([$0.text] + $0.names).joined(separator: "\n") },
            mediaWithHiddenData: Set(media.filter { !$0.value.hidden.isEmpty }.keys),
            mediaSources: sources.merging(pictures.files.mapValues { $0.source }) { named, _ in named },
            pictures: pictures.usable)
    }
}
