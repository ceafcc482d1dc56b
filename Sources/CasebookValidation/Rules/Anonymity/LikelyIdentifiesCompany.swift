import CasebookDiagnostics
import CasebookModel
import CasebookPublication

/// Found by ``AnonymityCheck`` where a name stands in part or inflected, and by ``OtherNamesCheck`` in other cases.
enum LikelyIdentifiesCompany {
    static func text(_ term: IdentifyingTerms.Term) -> Finding {
        let message = LocalizedText(
            de: "der Fall ist anonym, aber „\(term.text)“ in diesem Text verrät vielleicht \(term.label.de)",
            en: "the case is anonymous, but \"\(term.text)\" in this text may give away \(term.label.en)")
        return Finding(
            .likelyIdentifiesCompany, message,
            hint: FindingWords(
                inFile: LocalizedText(
                    de:
                        "formulieren Sie um; wenn das Wort niemanden verrät: „anonymity: [{text: \(term.text), by: …, reason: …}]“",
                    en: """
                        reword it; if the word gives nobody away, add "anonymity: [{text: \(term.text), by: …, reason: …}]"
                        """),
                inForm: LocalizedText(
                    de: "formulieren Sie um; wenn das Wort niemanden verrät, hält die Redaktion das in der Datei fest",
                    en: "reword it; if the word gives nobody away, the editors record that in the file")))
    }

    /// A text of one case that names the company of another.
    static func text(_ term: IdentifyingTerms.Term, ofCase other: String) -> Finding {
        let message = LocalizedText(
            de: "„\(term.text)“ in diesem Text verrät vielleicht, wer mit dem anonymen Fall „\(other)“ gemeint ist",
            en: "\"\(term.text)\" in this text may give away who the anonymous case \"\(other)\" is about")
        return Finding(
            .likelyIdentifiesCompany, message,
            hint: FindingWords(
                inFile: LocalizedText(
                    de:
                        "formulieren Sie um; wenn es niemanden verrät: „anonymity: [{text: \(term.text), by: …, reason: …}]“",
                    en:
                        "reword it; if it gives nobody away, add \"anonymity: [{text: \(term.text), by: …, reason: …}]\""
                ),
                inForm: LocalizedText(
                    de: "formulieren Sie um; wenn es niemanden verrät, hält die Redaktion das in der Datei fest",
                    en: "reword it; if it gives nobody away, the editors record that in the file")))
    }

    static func folder(_ term: IdentifyingTerms.Term, ofCase other: String) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de:
                    "„\(term.text)“ im Namen des Ordners verrät vielleicht, wer mit dem anonymen Fall „\(other)“ gemeint ist",
                en:
                    "\"\(term.text)\" in the folder's name may give away who the anonymous case \"\(other)\" is about"
            ),
            hint: IdentifiesCompany.otherFolder)
    }

    static func medium(_ term: IdentifyingTerms.Term, ofCase other: String) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de:
                    "„\(term.text)“ in dieser Datei verrät vielleicht, wer mit dem anonymen Fall „\(other)“ gemeint ist",
                en: "\"\(term.text)\" in this file may give away who the anonymous case \"\(other)\" is about"))
    }

    /// A text of the book that names the company of a case.
    static func book(_ term: IdentifyingTerms.Term, ofCase other: String) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de: "„\(term.text)“ in diesem Text verrät vielleicht, wer mit dem anonymen Fall „\(other)“ gemeint ist",
                en: "\"\(term.text)\" in this text may give away who the anonymous case \"\(other)\" is about"),
            hint: .forFile(
                de:
                    "formulieren Sie um; wenn es niemanden verrät, steht im Fall: „anonymity: [{text: \(term.text), by: …, reason: …}]“",
                en:
                    """
                    reword it; if it gives nobody away, add to the case: "anonymity: [{text: \(term.text), by: …, \
                    reason: …}]"
                    """
            ))
    }

    /// What the export shows for a key that the case names.
    static func label(_ label: LocalizedText, _ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de:
                    "der Fall ist anonym, und der Export zeigt hier „\(label.de.quotable())“; „\(term.text)“ verrät vielleicht \(term.label.de)",
                en:
                    "the case is anonymous, and the export shows \"\(label.en.quotable())\" here; \"\(term.text)\" may give away \(term.label.en)"
            ),
            hint: IdentifiesCompany.otherLabel)
    }

    static func folder(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de: "der Name des Ordners verrät vielleicht \(term.label.de)",
                en: "the folder's name may give away \(term.label.en)"),
            hint: IdentifiesCompany.otherFolder)
    }

    static func region(_ region: RegionCode, _ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de:
                    "der Fall ist anonym, und der Export zeigt die Region als „\(region.label.de)“; das verrät vielleicht \(term.label.de)",
                en:
                    "the case is anonymous, and the export shows the region as \"\(region.label.en)\", which may give away \(term.label.en)"
            ),
            hint: IdentifiesCompany.largerArea(than: region))
    }

    static func medium(_ term: IdentifyingTerms.Term) -> Finding {
        Finding(
            .likelyIdentifiesCompany,
            LocalizedText(
                de: "der Fall ist anonym, aber „\(term.text)“ in dieser Datei verrät vielleicht \(term.label.de)",
                en: "the case is anonymous, but \"\(term.text)\" in this file may give away \(term.label.en)"))
    }
}

extension Rule {
    /// Texts do not give away likely names of anonymous companies.
    static let likelyIdentifiesCompany = Rule(
        "likely-identifies-company", .warning,
        summary: LocalizedText(
            de: "Texte enthalten auch nichts, was vielleicht verrät, wer mit einem anonymen Fall gemeint ist.",
            en: "Texts contain nothing that might give away who an anonymous case is about."),
        explanation: LocalizedText(
            de: """
                Ein Wort des Namens steht allein oder gebeugt im Text, oder ein anderer Fall nennt das Unternehmen. Ob das jemanden \
                verrät, weiß nur ein Mensch: Formulieren Sie um, oder halten Sie unter „anonymity“ fest, welches Wort niemanden \
                verrät, wer das entschieden hat und warum. Das bleibt intern.
                """,
            en: """
                A word of the name appears in the text, alone or inflected, or another case names the company. Only people can \
                tell whether that gives somebody away: reword it, or record under "anonymity" which word gives nobody away, \
                who decided that, and why. That stays internal.
                """),
        examples: [
            .refused(
                de: "  name: Bäckerei Wöhler\n  description: ↓Bei Wöhler\n",
                en: "  name: Bäckerei Wöhler\n  description: ↓At Wöhler\n",
                for: "  name: Musterhaus GmbH (erfunden)\n", in: .anonymousStudy),
            .accepted(
                de: "  name: Bäckerei Wöhler\n  description: Ein Familienbetrieb\n",
                en: "  name: Bäckerei Wöhler\n  description: A family business\n",
                for: "  name: Musterhaus GmbH (erfunden)\n", in: .anonymousStudy),
            .refused(
                "  name: Bäckerei Wöhler\n  anonymous: true\n  description: ↓Bei Wöhler\n",
                for: "  name: Musterhaus GmbH (erfunden)\n", also: ["43:31 anonymous-person"]),
            .accepted("lessons: Bei Wöhler", for: "lessons: Gelernt"),
        ])
}
