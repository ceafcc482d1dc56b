public import CasebookDiagnostics

extension Rule {
    /// The rules that hold for every YAML file, whatever it means. Each has a file of its own in `Rules`.
    public static let yamlRules: [Rule] = [
        .yamlSyntax, .duplicateKey, .encoding, .controlCharacter, .commentInText, .itemInText, .splitQuote, .openQuote,
        .fileTooLarge, .tooComplex,
    ]
}
