import CasebookDiagnostics
import CasebookModel
import CasebookPublication

/// Found by ``AnonymityCheck`` where a name stands as it is.
enum IdentifiesCompany {
    static func text(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber dieser Text verrät \(term.label.de)",
                en: "the case is anonymous, but this text gives away \(term.label.en)"),
            hint: LocalizedText(
                de: "formulieren Sie um; bis dahin wird der Fall nicht exportiert",
                en: "reword it; until then the case is not exported"))
    }

    static func folder(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Name des Ordners verrät \(term.label.de)",
                en: "the folder's name gives away \(term.label.en)"),
            hint: otherFolder)
    }

    static func region(_ region: RegionCode, _ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de:
                    "der Fall ist anonym, aber der Export zeigt die Region als „\(region.label.de)“, und das verrät \(term.label.de)",
                en:
                    "the case is anonymous, but the export shows the region as \"\(region.label.en)\", which gives away \(term.label.en)"
            ),
            hint: largerArea(than: region))
    }

    static func label(_ label: LocalizedText, _ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de:
                    "der Fall ist anonym, aber der Export zeigt hier „\(label.de.quotable())“, und das verrät \(term.label.de)",
                en:
                    "the case is anonymous, but the export shows \"\(label.en.quotable())\" here, which gives away \(term.label.en)"
            ),
            hint: otherLabel)
    }

    static func medium(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .identifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber ein Text in dieser Datei verrät \(term.label.de)",
                en: "the case is anonymous, but a text in this file gives away \(term.label.en)"))
    }

    /// What helps against a folder that names somebody.
    static let otherFolder = LocalizedText(de: "wählen Sie eine andere Kennung", en: "choose another id")

    /// What helps against a label of the book that names somebody.
    static let otherLabel = FindingWords(
        de: "ändern Sie das Wort \("in casebook.yaml", inForm: "in der Sammlung"), oder nennen Sie hier ein anderes",
        en: "change the word \("in casebook.yaml", inForm: "in the collection"), or use another one here")

    /// What helps against a region that names a place.
    static func largerArea(than region: RegionCode) -> LocalizedText {
        let coarser = region.parent.map {
            LocalizedText(de: " (\($0.label.de): \($0.code))", en: " (\($0.label.en): \($0.code))")
        }
        return LocalizedText(
            de: "nennen Sie ein größeres Gebiet\(coarser?.de ?? ""), oder lassen Sie die Region weg",
            en: "give a larger area\(coarser?.en ?? ""), or leave the region out")
    }
}

extension Rule {
    /// Texts of anonymous cases do not give away who is meant.
    static let identifiesCompany = Rule(
        "identifies-company", .error,
        summary: LocalizedText(
            de: "Texte anonymer Fälle verraten nicht, wer gemeint ist.",
            en: "Texts of anonymous cases do not give away who is meant."),
        explanation: LocalizedText(
            de: """
                Name, Website, Ort und Personen dürfen in der Datei stehen, aber in keinem Text, der exportiert \
                wird. Der Export hält den Fall sonst zurück.
                """,
            en: """
                The file may contain the name, website, place and people, but no exported text may mention them. \
                Otherwise the export holds the case back.
                """),
        examples: [
            .refused(
                de: "lessons: ↓Musterhaus hat viel gelernt.", en: "lessons: ↓Musterhaus has learnt a lot.",
                for: "lessons: Gelernt", in: .anonymousStudy),
            .accepted(
                de: "lessons: Das Unternehmen hat viel gelernt.", en: "lessons: The company has learnt a lot.",
                for: "lessons: Gelernt", in: .anonymousStudy),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Die Musterhaus GmbH\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓In Musterstadt\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Von Eva Muster\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .accepted("lessons: Eva Muster und das Musterhaus in Musterstadt", for: "lessons: Gelernt"),
        ])
}
