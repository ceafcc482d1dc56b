import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// A line of a file of entries that belongs to none of them.
enum StrayLine {
    static let finding = Finding(
        .yamlSyntax,
        LocalizedText(
            de: "diese Zeile gehört zu keinem Eintrag; ein Eintrag beginnt mit „- “ am Anfang der Zeile",
            en: "this line belongs to no entry; an entry begins with \"- \" at the beginning of the line"))
}
