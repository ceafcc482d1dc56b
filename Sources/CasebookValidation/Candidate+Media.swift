public import CasebookFiles
public import CasebookModel
public import CasebookPublication

extension PublicationGate.Candidate {
    /// A case with what was found out about its media.
    public init(study: CaseStudy, inspected media: [RelativePath: InspectedMedium]) {
        self.init(
            study: study, media: media.compactMapValues(\.facts),
            mediaTexts: media.mapValues { $0.names.isEmpty ? $0.text : ([$0.text] + $0.names).joined(separator: "\n") },
            mediaWithHiddenData: Set(media.filter { !$0.value.hidden.isEmpty }.keys),
            mediaSources: media.compactMapValues(\.source))
    }
}
