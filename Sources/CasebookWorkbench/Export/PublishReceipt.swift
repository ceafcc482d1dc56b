import CasebookDisk
import CasebookModel

/// What came of the command that uploads an export. It is an option of the program, never of the book: whoever may write the
/// book's files must not run programs.
struct PublishReceipt: Sendable {
    let isSuccess: Bool
    let summary: LocalizedText
    /// The end of what the command said.
    let output: String

    /// An upload may take half an hour; what it says is for people to read.
    private static let limits = ChildProcess.Limits(seconds: 1800, outputBytes: 4 << 20)
    private static let shownBytes = 16 << 10

    /// Runs the command on the folder with all exports, which is its only argument.
    init(running program: DiskPath, on exports: DiskPath) {
        do {
            let outcome = try ChildProcess.run(program, [exports.text], limits: Self.limits)
            isSuccess = outcome.isSuccess
            output = Self.readable(outcome.output + outcome.errors)
            summary = Self.summary(of: outcome.ending)
        } catch {
            isSuccess = false
            output = ""
            summary = error.message
        }
    }

    private static func summary(of ending: ChildProcess.Ending) -> LocalizedText {
        switch ending {
        case .exited(0): LocalizedText(de: "Hochgeladen.", en: "Uploaded.")
        case .exited(let status):
            LocalizedText(
                de: "Der Befehl zum Hochladen ist gescheitert (Status \(status)). Was schon oben war, steht dort noch.",
                en: "The upload command failed (status \(status)). What was online before is still there.")
        case .killed, .brokenOff:
            LocalizedText(
                de: "Der Befehl zum Hochladen wurde abgebrochen.", en: "The upload command was interrupted.")
        case .tooSlow:
            LocalizedText(
                de: "Der Befehl zum Hochladen war nach einer halben Stunde nicht fertig und wurde beendet.",
                en: "The upload command had not finished after half an hour and was stopped.")
        case .tooMuchOutput:
            LocalizedText(
                de: "Der Befehl zum Hochladen hat zu viel ausgegeben und wurde beendet.",
                en: "The upload command wrote too much output and was stopped.")
        }
    }

    /// The end of what a program said, without the escapes of terminals and without passwords in addresses.
    static func readable(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes.suffix(shownBytes), as: UTF8.self)
        var scalars = String.UnicodeScalarView()
        var isEscape = false
        for scalar in text.unicodeScalars {
            if isEscape {
                // A control sequence ends with a letter (ECMA-48, section 5.4).
                if scalar != "[", (0x40...0x7E).contains(scalar.value) { isEscape = false }
            } else if scalar == "\u{1B}" {
                isEscape = true
            } else if scalar == "\r" {
                continue
            } else if scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
            {
                scalars.append(scalar)
            }
        }
        return AddressCredentials.masked(in: String(scalars))
    }
}
