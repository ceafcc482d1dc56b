import CasebookDisk
import CasebookModel

/// What `casebook brochure` says.
enum BrochureTexts {
    static let refused = LocalizedText(
        de: "es wurde keine Broschüre gesetzt: beheben Sie zuerst die Fehler oben",
        en: "no brochure was typeset: fix the errors above first")
    static let nothing = LocalizedText(
        de: "kein Fall ist für den Druck freigegeben (release.channels: print)",
        en: "no case is approved for print (release.channels: print)")
    static let old = LocalizedText(
        de:
            "Ihr WeasyPrint schreibt keine Alternativtexte zu Bildern; für ein barrierefreies PDF brauchen Sie Version 66 "
            + "oder neuer (pipx install weasyprint)",
        en: "your WeasyPrint does not write text alternatives of pictures; an accessible PDF needs version 66 or newer "
            + "(pipx install weasyprint)")
    static let typesettingOne = LocalizedText(de: "setze die Seiten", en: "typesetting the pages")
    static let typesetting = LocalizedText(
        de: "setze die Seiten; das dauert bei vielen Fällen einige Minuten",
        en: "typesetting the pages; with many cases this takes a few minutes")

    static func withheld(_ name: String, _ reason: LocalizedText?) -> LocalizedText {
        guard let reason else {
            return LocalizedText(
                de: "der Fall „\(name)“ ist nicht mehr öffentlich", en: "the case \"\(name)\" is no longer public")
        }
        return LocalizedText(
            de: "der Fall „\(name)“ darf nicht gedruckt werden: \(reason.de)",
            en: "the case \"\(name)\" may not be printed: \(reason.en)")
    }

    // MARK: A PDF of each case

    static let series = LocalizedText(de: "Fälle", en: "Cases")
    static let faulty = LocalizedText(
        de: "der Fall hat Fehler („casebook validate“ nennt sie)",
        en: "the case has errors (\"casebook validate\" lists them)")
    static let withinExports = LocalizedText(
        de: "der Ordner zu --to darf nicht im Ordner der Exporte liegen, in dem „casebook export“ aufräumt",
        en: "the folder of --to must not be inside the folder of exports, which \"casebook export\" tidies up")

    static func leftOut(_ name: String, _ problem: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(name): kein PDF: \(problem.de)", en: "\(name): no PDF: \(problem.en)")
    }

    static func kept(_ name: String, _ problem: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "\(name): das PDF bleibt, wie es war: \(problem.de)",
            en: "\(name): the PDF stays as it was: \(problem.en)")
    }

    static func removed(_ path: String) -> LocalizedText {
        LocalizedText(
            de: "\(path): gelöscht, da der Fall nicht mehr gedruckt werden darf",
            en: "\(path): deleted, as the case may no longer be printed")
    }

    static func series(_ changes: ExportChanges) -> LocalizedText {
        let (written, same) = (changes.added.count + changes.changed.count, changes.unchangedCount)
        return LocalizedText(
            de: "\(written) PDF geschrieben, \(same) unverändert, \(changes.removed.count) gelöscht",
            en: "\(written) PDFs written, \(same) unchanged, \(changes.removed.count) deleted")
    }
}
