import CasebookDiagnostics
import CasebookExport
import CasebookModel
import CasebookValidation

/// `casebook validate --explain`
enum RuleExplanation {
    private static var rules: [Rule] {
        let own = CasebookProgram.setup.checks.flatMap(\.rules)
        return (Rule.builtIn + Rule.documentRules + ExportDeclarationCheck.rules + own).sorted { $0.id < $1.id }
    }

    /// Explains a rule, or lists all of them.
    ///
    /// - Throws: ``Failure`` if there is no such rule.
    static func show(_ name: String, on terminal: Terminal) throws {
        guard name != "all" else {
            for rule in rules {
                terminal.print(
                    "\(rule.id) (\(rule.severity.label[terminal.language])): \(rule.summary[terminal.language])")
            }
            return
        }
        guard let rule = rules.first(where: { $0.id == name }) else {
            let nearest = Suggestion.nearest(to: name, in: rules.map(\.id))
            throw Failure(unknown(name, nearest), .wrongUsage)
        }
        terminal.print(text(of: rule)[terminal.language])
    }

    private static func text(of rule: Rule) -> LocalizedText {
        func text(_ language: InterfaceLanguage, _ rejected: String, _ accepted: String) -> String {
            var lines = ["\(rule.id) (\(rule.severity.label[language]))", rule.summary[language], ""]
            lines.append(rule.explanation[language])
            if let shown = rule.shown {
                lines += ["", rejected] + indented(shown.pointed[language])
                lines += [accepted] + indented(shown.accepted[language])
            }
            return lines.joined(separator: "\n")
        }
        return LocalizedText(
            de: text(.de, "So nicht:", "Sondern so:"), en: text(.en, "Not like this:", "Like this:"))
    }

    private static func indented(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }

    private static func unknown(_ name: String, _ nearest: String?) -> LocalizedText {
        guard let nearest else {
            return LocalizedText(
                de: "die Regel „\(name.quotable())“ gibt es nicht; alle zeigt: casebook validate --explain all",
                en: "there is no rule \"\(name.quotable())\"; to list them all: casebook validate --explain all")
        }
        return LocalizedText(
            de: "die Regel „\(name.quotable())“ gibt es nicht; meinten Sie „\(nearest)“?",
            en: "there is no rule \"\(name.quotable())\"; did you mean \"\(nearest)\"?")
    }
}
