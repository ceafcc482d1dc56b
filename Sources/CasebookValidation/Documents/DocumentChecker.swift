import CasebookDiagnostics
public import CasebookDisk
import CasebookFiles
import CasebookMedia
public import CasebookModel
import CasebookParallel
import CasebookXML

/// Holds XML documents, such as those of the DocBook export, against a schema in RELAX NG.
public struct DocumentChecker: Sendable {
    private let schema: RelaxNGSchema
    private let jobs: Int

    /// The greatest size of a document in bytes: 1 GiB, a book of thirty thousand cases.
    public static let documentLimit = 1 << 30
    private static let schemaLimit = 16 << 20

    /// Why a schema cannot be used.
    public struct Problem: Error, Sendable {
        /// What is wrong with which file, and what is needed.
        public let message: LocalizedText
    }

    /// - Parameters:
    ///   - path: a file with a schema in XML syntax that includes no other.
    ///   - jobs: how many documents are read at once, at least 1.
    /// - Throws: `DiskError` if the file cannot be read, ``Problem`` if it is no such schema.
    public init(schema path: DiskPath, jobs: Int) throws {
        self.jobs = jobs
        let bytes = try Disk.read(path, limit: Self.schemaLimit)
        do throws(RelaxNGSchemaError) {
            schema = try RelaxNGSchema(bytes)
        } catch {
            throw Problem(message: error.message(about: path))
        }
    }

    /// Checks documents, and all of those in folders whose names end in `.xml`.
    ///
    /// In folders those that include others by XInclude are passed over: they are valid only together with what they
    /// include, or against a schema for them.
    ///
    /// - Throws: `DiskError` if a path does not exist or cannot be read.
    public func check(_ paths: [DiskPath]) async throws -> PathChecker.Result {
        var documents: [Document] = []
        for path in paths { try find(path, &documents) }
        var result = PathChecker.Result()
        for found in try await parallelMap(documents, jobs: jobs, check) {
            if let found { result.add(found.diagnostics, [found.file]) }
        }
        result.diagnostics.sort()
        return result
    }

    private struct Document: Sendable {
        let path: DiskPath
        /// Named by the user, not found in a folder.
        let isNamed: Bool
    }

    private func find(_ path: DiskPath, _ documents: inout [Document]) throws {
        guard Disk.isFolder(path) else { return documents.append(Document(path: path, isNamed: true)) }
        for entry in try Disk.entries(of: path).sorted(by: { $0.name < $1.name }) where !entry.name.hasPrefix(".") {
            let inside = path / entry.name
            if entry.kind == .folder {
                try find(inside, &documents)
            } else if entry.kind == .file, entry.name.lowercased().hasSuffix(".xml") {
                documents.append(Document(path: inside, isNamed: false))
            }
        }
    }

    /// What is wrong with a document; `nil` if it is passed over.
    private func check(_ document: Document) throws -> (file: String, diagnostics: [Diagnostic])? {
        let bytes = try Disk.read(document.path, limit: Self.documentLimit)
        let file = document.path.text
        var findings = DiagnosticCollector(source: SourceText(path: file, bytes: bytes))
        do throws(XMLProblem) {
            let limits = XMLLimits(bytes: Self.documentLimit, elements: 20_000_000)
            let problems = try schema.problems(in: bytes, limits: limits)
            if !problems.isEmpty, !document.isNamed, Self.includesOthers(bytes) { return nil }
            for problem in problems { findings.report(InvalidDocument.finding(problem), at: Self.line(problem.line)) }
        } catch {
            findings.report(UnreadableDocument.finding(error), at: Self.line(error.line))
        }
        return (file, findings.finished())
    }

    /// Whether a document names the namespace of XInclude.
    private static func includesOthers(_ bytes: [UInt8]) -> Bool {
        bytes.contains(Array("\"http://www.w3.org/2001/XInclude\"".utf8))
    }

    private static func line(_ number: Int) -> SourceRange {
        SourceRange(at: SourcePosition(line: number, column: 1))
    }
}

extension RelaxNGSchemaError {
    fileprivate func message(about path: DiskPath) -> LocalizedText {
        switch self {
        case .unreadable(let problem):
            LocalizedText(
                de: "\(path) ist kein Schema in XML: Zeile \(problem.line): \(problem.kind.message.de)",
                en: "\(path) is not an XML schema: line \(problem.line): \(problem.kind.message.en)")
        case .refersElsewhere(let line):
            LocalizedText(
                de:
                    "\(path) schließt in Zeile \(line) eine andere Datei ein; gebraucht wird ein Schema aus einem Stück",
                en: "\(path) includes another file on line \(line); use a schema that is a single file")
        case .invalid(let words):
            LocalizedText(
                de: "\(path) ist kein Schema in RELAX NG (libxml2: \(words.quotable()))",
                en: "\(path) is not a RELAX NG schema (libxml2: \(words.quotable()))")
        }
    }
}
