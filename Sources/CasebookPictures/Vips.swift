public import CasebookDisk
public import CasebookModel

/// The program `vips` of libvips, which scales pictures and draws texts. It is run, not linked: nobody who only checks or exports
/// needs it, and what a decoder does with a stranger's picture it does in a process of its own, for a bounded time.
public struct Vips: Sendable {
    private let program: DiskPath

    /// - Returns: `nil` if it is not installed.
    public init?() {
        guard let program = ChildProcess.find("vips") else { return nil }
        self.program = program
    }

    /// How to get it.
    public static let advice = LocalizedText(
        de: "Zum Verkleinern von Bildern und für Vorschaubilder fehlt das Programm vips. Debian und Ubuntu: "
            + "sudo apt install libvips-tools fonts-liberation; macOS: brew install vips",
        en: "The program vips is missing, which scales pictures and draws preview pictures. Debian and Ubuntu: "
            + "sudo apt install libvips-tools fonts-liberation; macOS: brew install vips")

    /// Whose bytes it is to read.
    enum Trust {
        /// A stranger's: only the decoders that libvips itself trusts (PNG, JPEG, WebP).
        case none
        /// Our own drawing.
        case own
    }

    /// A picture of a hundred megapixels takes two seconds.
    private static let limits = ChildProcess.Limits(seconds: 60, outputBytes: 1 << 16)

    /// Runs an operation.
    func run(_ arguments: [String], reading trust: Trust) throws(PictureProblem) {
        // It takes any value for yes.
        let environment = trust == .none ? ["VIPS_BLOCK_UNTRUSTED": "1"] : [:]
        let outcome: ChildProcess.Outcome
        do throws(DiskError) {
            outcome = try ChildProcess.run(program, arguments, environment: environment, limits: Self.limits)
        } catch { throw .disk(error) }
        guard !outcome.isSuccess else { return }
        if outcome.ending == .tooSlow { throw .tooSlow }
        // Before the reason it may warn of each line of the picture.
        let said = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
        throw .failed(said.last { !$0.hasPrefix("(") }.map(String.init) ?? "")
    }
}

/// Why a picture could not be made.
public enum PictureProblem: Error, Sendable {
    /// The program refused it; what it said.
    case failed(String)
    case tooSlow
    /// More pixels than a camera's picture has.
    case tooManyPixels(PixelSize)
    /// A file that somebody else has put where the picture would lie.
    case occupied
    case disk(DiskError)

    public var message: LocalizedText {
        switch self {
        case .failed(let said):
            LocalizedText(de: "vips ist daran gescheitert: \(said)", en: "vips could not process it: \(said)")
        case .tooSlow:
            LocalizedText(
                de: "vips wurde nicht fertig und ist beendet worden", en: "vips did not finish and was stopped")
        case .tooManyPixels(let size):
            LocalizedText(
                de: "\(size.width) × \(size.height) Pixel sind zu viele; verkleinern Sie das Bild",
                en: "\(size.width) × \(size.height) pixels are too many; scale the picture down")
        case .occupied:
            LocalizedText(
                de: "dort liegt schon eine Datei, die nicht von Casebook stammt; benennen Sie sie um",
                en: "there is a file already that Casebook has not made; rename it")
        case .disk(let error): error.message
        }
    }
}
