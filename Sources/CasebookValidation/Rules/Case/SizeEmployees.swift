import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Size class and number of employees agree.
struct SizeEmployees: CaseCheck {
    let rules: [Rule] = [.sizeEmployees]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let company = subject.file.record("company")
        guard let size = company.word("size", CompanySize.self), let employees = company.integer("employees"),
            employees.value >= 0
        else { return }
        let usual = CompanySize(employees: employees.value)
        guard usual != size.value else { return }
        report.report(Self.finding(employees.value, size.value, usual), at: size)
    }

    private static func finding(_ employees: Int, _ size: CompanySize, _ usual: CompanySize) -> Finding {
        Finding(
            .sizeEmployees,
            FindingWords(
                de: "\(employees) Beschäftigte passen nicht zu \(word: size)",
                en: "\(employees) employees do not match the size \(word: size)"),
            hint: FindingWords(de: "üblich wäre \(word: usual)", en: "\(word: usual) would be usual"),
            replacement: usual.rawValue)
    }
}

extension Rule {
    /// Size class and number of employees agree.
    static let sizeEmployees = Rule(
        "size-employees", .warning,
        summary: LocalizedText(
            de: "Größenklasse und Zahl der Beschäftigten passen zusammen.",
            en: "Size class and number of employees agree."),
        explanation: LocalizedText(
            de: """
                Nach der Empfehlung 2003/361/EG: micro unter 10, small unter 50, medium unter 250. Umsatz und \
                Bilanz können eine Abweichung erklären.
                """,
            en: """
                According to Recommendation 2003/361/EC: micro under 10, small under 50, medium under 250. Turnover \
                and balance sheet total can explain a difference.
                """),
        examples: [
            .refused("  size: ↓small\n  employees: 50\n", for: "  size: small\n  employees: 14\n"),
            .accepted("employees: 49", for: "employees: 14"),
        ])
}
