public import CasebookModel

/// A page of the handbook, which the program carries along: help needs no network, and belongs to the very version that runs.
///
/// The files are those of `Documentation/Handbook`; links lead there from `Pages`.
public enum HandbookChapter: String, Sendable, CaseIterable {
    case workbench, coach, editor, writing, consent, style
    case webEditor = "web-editor"
    case developer
    case maintainer = "ci-maintainer"
    case team

    /// The page in Markdown, byte for byte as it was committed.
    public func markdown(_ language: InterfaceLanguage) -> [UInt8] {
        switch self {
        case .workbench: language == .de ? PackageResources.workbench_de_md : PackageResources.workbench_en_md
        case .coach: language == .de ? PackageResources.coach_de_md : PackageResources.coach_en_md
        case .editor: language == .de ? PackageResources.editor_de_md : PackageResources.editor_en_md
        case .writing: language == .de ? PackageResources.writing_de_md : PackageResources.writing_en_md
        case .consent: language == .de ? PackageResources.consent_de_md : PackageResources.consent_en_md
        case .style: language == .de ? PackageResources.style_de_md : PackageResources.style_en_md
        case .webEditor: language == .de ? PackageResources.web_editor_de_md : PackageResources.web_editor_en_md
        case .developer: language == .de ? PackageResources.developer_de_md : PackageResources.developer_en_md
        case .maintainer: language == .de ? PackageResources.ci_maintainer_de_md : PackageResources.ci_maintainer_en_md
        case .team: language == .de ? PackageResources.team_de_md : PackageResources.team_en_md
        }
    }
}
